/** What happens next, in one sentence; what is wrong, in words; and the one thing that is to be done now. */
import { type CaseCommandType, type EscalationReason, type Instant, isAllowed, whatNext } from '#case';
import { ButtonLink } from '#functions/web/components/button.tsx';
import { NextStep } from '#functions/web/components/next-step.tsx';
import { caseAddress, type OnCase } from '../on-case.ts';
import { type Action, actions } from './actions.tsx';
import { Flags } from './flags.tsx';
import { nextSentence } from './next-sentence.ts';
import type { WhoIsWho } from './who-is-who.ts';

/** What each reason mostly asks for; everything else stands in the list of actions. */
const asksFor: Readonly<Record<EscalationReason, Action>> = {
  'nobody-to-ask': 'assign',
  silence: 'answer',
  'volunteer-unreachable': 'assign',
  declined: 'close',
  referred: 'close',
  'nothing-needed': 'close',
  'goods-missing': 'need',
  refused: 'need',
  'nobody-home': 'reschedule',
  alarm: 'take-up',
  review: 'close',
  'consent-withdrawn': 'close',
  'step-failed': 'take-up',
  'call-asked': 'called',
};

export function Next({ the, who, now }: { the: OnCase; who: WhoIsWho; now: Instant }) {
  const { say, word, language, state, deps } = the;
  const { settings } = deps;
  const next = whatNext(state, settings, now);
  return (
    <NextStep heading={say('case.next')}>
      <p>{nextSentence({ state, settings, now, language, say, word, reader: the.user.id, ...who })}</p>
      <Flags the={the} who={who} />
      {next.do === 'tell-staff' && <ToDo the={the} reason={next.reason} />}
    </NextStep>
  );
}

function ToDo({ the, reason }: { the: OnCase; reason: EscalationReason }) {
  const { say, state, reference } = the;
  const can = (type: CaseCommandType) => isAllowed(type, state);
  const address = caseAddress(reference);
  const wanted = asksFor[reason];
  // What waits but has not come up yet (a review before anybody was told of it) cannot be taken up.
  const canTakeUp = can('take-up') && (state.untold ?? state.waitingFor) !== undefined;
  const first = wanted === 'take-up' && !canTakeUp ? 'note' : wanted;
  return (
    <>
      <p>
        <strong>{say(`todo.${reason}`)}</strong>
      </p>
      <div class="buttons">
        {can(actions[first]) && (
          <ButtonLink href={`${address}/${first}`}>{say(`action.${first}`)}</ButtonLink>
        )}
        {canTakeUp && !['take-up', 'called'].includes(first) && (
          <ButtonLink href={`${address}/take-up`} kind="secondary">
            {say('case.take-up')}
          </ButtonLink>
        )}
      </div>
    </>
  );
}
