/** What happens next, in one sentence; what is wrong, in words; and the one thing that is to be done now. */
import { type DeskReason, type Instant, whatNext } from '#case';
import { ButtonLink } from '#functions/web/components/button.tsx';
import { NextStep } from '#functions/web/components/next-step.tsx';
import type { WhoIsWho } from '#functions/web/who-is-who.ts';
import { actionAddress } from '../addresses.ts';
import { type Action, isPossible } from '../case-actions/actions.ts';
import { whatHelps } from '../case-actions/what-helps.ts';
import type { OnCase } from '../on-case.ts';
import { Flags } from './flags.tsx';
import { nextSentence } from './next-sentence.ts';

export function Next({ the, who, now }: { the: OnCase; who: WhoIsWho; now: Instant }) {
  const { say, word, language, state, deps } = the;
  const { settings } = deps;
  const next = whatNext(state, settings, now);
  return (
    <NextStep heading={say('case.next')}>
      <p>{nextSentence({ state, settings, now, language, say, word, reader: the.user.id, ...who })}</p>
      <Flags the={the} who={who} />
      {next.do === 'tell-staff' && <ToDo the={the} reason={next.reason} />}
      {state.callOwed?.instead && <ToDo the={the} reason="call-instead" />}
    </NextStep>
  );
}

function ToDo({ the, reason }: { the: OnCase; reason: DeskReason }) {
  const { say, state, reference } = the;
  const [first] = whatHelps[reason].actions;
  // Noting the call takes the case up as well.
  const both: Action[] = first === 'take-up' || first === 'called' ? [first] : [first, 'take-up'];
  return (
    <>
      <p>
        <strong>{say(`todo.${reason}`)}</strong>
      </p>
      <div class="buttons">
        {both
          .filter((action) => isPossible(action, state))
          .map((action) => (
            <ButtonLink
              key={action}
              href={actionAddress(reference, action)}
              kind={action === first ? undefined : 'secondary'}
            >
              {say(`action.${action}`)}
            </ButtonLink>
          ))}
      </div>
    </>
  );
}
