/** For whoever cannot or should not answer now: a call, another day, giving it back, not meant for them, no more messages. */
import { addressOf, type VisitPage } from '../address.ts';
import { canAskForACall } from '../call/may-ask.ts';
import { isTheirs } from '../hand-back/give-back.ts';
import type { Visit } from '../visit.ts';

export function WaysOut({ visit }: { visit: Visit }) {
  const { say } = visit;
  const theirs = isTheirs(visit);
  const ways: { to: VisitPage; text: string; offered: boolean }[] = [
    { to: 'call', text: say('call.link'), offered: canAskForACall(visit) },
    { to: 'another-day', text: say('day.link'), offered: theirs },
    { to: 'hand-back', text: say('hand-back.link'), offered: theirs },
    { to: 'wrong-person', text: say('wrong-person.link'), offered: theirs },
    { to: 'stop', text: say('stop.link'), offered: true },
  ];
  return (
    <nav class="ways" aria-label={say('ways.title')}>
      <h2>{say('ways.title')}</h2>
      <ul class="actions">
        {ways
          .filter(({ offered }) => offered)
          .map(({ to, text }) => (
            <li key={to}>
              <a href={addressOf(visit, to)}>{text}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
