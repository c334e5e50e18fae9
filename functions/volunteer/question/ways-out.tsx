/** For whoever cannot or should not answer: give it back, say that it is not meant for them, stop messages. */
import { addressOf } from '../address.ts';
import { isTheirs } from '../hand-back/give-back.ts';
import type { Visit } from '../visit.ts';

export function WaysOut({ visit }: { visit: Visit }) {
  const { say } = visit;
  return (
    <ul class="actions">
      {isTheirs(visit) && (
        <>
          <li>
            <a href={addressOf(visit, 'hand-back')}>{say('hand-back.link')}</a>
          </li>
          <li>
            <a href={addressOf(visit, 'wrong-person')}>{say('wrong-person.link')}</a>
          </li>
        </>
      )}
      <li>
        <a href={addressOf(visit, 'stop')}>{say('stop.link')}</a>
      </li>
    </ul>
  );
}
