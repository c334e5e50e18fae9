/** What can be done with a case in its present stage. */
import { type CaseCommandType, isAllowed } from '#case';
import { caseAddress, type OnCase } from '../on-case.ts';

export type Action =
  | 'assign'
  | 'reschedule'
  | 'note'
  | 'need'
  | 'answer'
  | 'consent'
  | 'called'
  | 'take-up'
  | 'close'
  | 're-open'
  | 'erase';

/** Each action with the command that its page leads to. */
export const actions: Readonly<Record<Action, CaseCommandType>> = {
  answer: 'record-assessment',
  assign: 'reassign',
  reschedule: 'reschedule',
  note: 'reference-note',
  need: 'add-need',
  consent: 'give-consent',
  called: 'note-the-call',
  'take-up': 'take-up',
  close: 'close',
  're-open': 're-open',
  erase: 'erase-personal-data',
};
/** Taking up stands where the case says what it waits for. */
const inOrder: readonly Action[] = [
  'called',
  'answer',
  'assign',
  'reschedule',
  'note',
  'need',
  'consent',
  'close',
  're-open',
  'erase',
];
/** Meaningless once the family's data is gone. */
const notOnceErased: readonly Action[] = ['note', 'consent', 're-open', 'erase'];

export function CaseActions({ the }: { the: OnCase }) {
  const { say, state, reference } = the;
  const possible = inOrder
    .filter((action) => isAllowed(actions[action], state))
    .filter((action) => !state.personalDataErased || !notOnceErased.includes(action))
    .filter((action) => action !== 'answer' || state.asks.length > 0)
    .filter((action) => action !== 'called' || state.callOwed !== undefined);
  return (
    <nav aria-label={say('case.actions')}>
      <ul class="actions">
        {possible.map((action) => (
          <li key={action}>
            <a href={`${caseAddress(reference)}/${action}`}>{say(`action.${action}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
