/** What can be done with a case by hand: each action with the command that its page leads to. */
import { type CaseCommandType, type CaseState, isAllowed } from '#case';

const commands = {
  called: 'note-the-call',
  answer: 'record-assessment',
  assign: 'reassign',
  reschedule: 'reschedule',
  note: 'reference-note',
  need: 'add-need',
  consent: 'give-consent',
  'take-up': 'take-up',
  close: 'close',
  're-open': 're-open',
  export: 'note-export',
  erase: 'erase-personal-data',
} as const satisfies Record<string, CaseCommandType>;

/** The name of its page as well. */
export type Action = keyof typeof commands;

/** Meaningless once the family's data is gone. */
const notOnceErased: readonly Action[] = ['note', 'consent', 're-open', 'export', 'erase'];

/** Whether there is anything to do on the action's page as the case stands. */
export function isPossible(action: Action, state: CaseState): boolean {
  if (!isAllowed(commands[action], state)) return false;
  if (state.personalDataErased && notOnceErased.includes(action)) return false;
  switch (action) {
    case 'answer':
      return state.asks.length > 0;
    case 'called':
      return state.callOwed !== undefined;
    // What waits but has not come up yet (a review before anybody was told of it) cannot be taken up.
    case 'take-up':
      return (state.untold ?? state.waitingFor) !== undefined;
    default:
      return true;
  }
}
