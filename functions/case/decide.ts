/** What a command makes of a case: one event, or a refusal. Nothing is decided anywhere else. */
import type { CaseCommand, CaseCommandType, Refusal } from './commands.ts';
import { ask, climbRung, handBack, settleAsk } from './decide/asks.ts';
import { recordAssessment } from './decide/assessment.ts';
import { askForACall, noteTheCall } from './decide/calls.ts';
import { answerCheckIn } from './decide/check-in.ts';
import { giveConsent, noteExport, referenceNote, withdrawConsent } from './decide/consents-and-notes.ts';
import { changeTheDay, planCheckIn, reschedule } from './decide/dates.ts';
import { type Context, type Decision, refuse } from './decide/decision.ts';
import { confirmDelivery } from './decide/delivery.ts';
import { addNeed, noteGoodsMissing, setGoodsAside, withdrawNeed } from './decide/goods.ts';
import { recordMessage, stopMessages } from './decide/messages.ts';
import { close, erasePersonalData, openCase, reOpen } from './decide/opening.ts';
import { reassign } from './decide/reassign.ts';
import { escalate, takeUp } from './decide/staff.ts';
import type { CaseEvent } from './events.ts';
import type { Result } from './result.ts';
import { allowedIn } from './stages.ts';
import type { CaseState } from './state.ts';

/** Pure: the same state, command, time and settings give the same event. Refused commands leave no trace. */
export function decide(
  state: CaseState | undefined,
  command: CaseCommand,
  context: Context,
): Result<CaseEvent, Refusal> {
  if (command.type === 'open-case') return openCase(state, command);
  if (state === undefined) return refuse({ refused: 'no-such-case' });
  if (!isAllowed(command.type, state)) return refuse({ refused: 'not-in-this-stage', stage: state.stage });
  return carryOut(state, command, context);
}

/** Whether the stage of the case allows this kind of command at all; its circumstances may still forbid it. */
export const isAllowed = (type: CaseCommandType, state: Pick<CaseState, 'stage'>): boolean =>
  allowedIn[type].includes(state.stage);

function carryOut(
  state: CaseState,
  command: Exclude<CaseCommand, { type: 'open-case' }>,
  context: Context,
): Decision {
  switch (command.type) {
    case 'ask':
      return ask(state, command, context);
    case 'record-assessment':
      return recordAssessment(state, command, context);
    case 'confirm-delivery':
      return confirmDelivery(state, command, context);
    case 'answer-check-in':
      return answerCheckIn(state, command, context);
    case 'set-goods-aside':
      return setGoodsAside(state, command);
    case 'note-goods-missing':
      return noteGoodsMissing(state, command);
    case 'plan-check-in':
      return planCheckIn(state, command, context);
    case 'climb-rung':
      return climbRung(state, command, context);
    case 'record-message':
      return recordMessage(state, command);
    case 'stop-messages':
      return stopMessages(command);
    case 'settle-ask':
      return settleAsk(state, command);
    case 'hand-back':
      return handBack(state, command);
    case 'ask-for-a-call':
      return askForACall(state, command);
    case 'note-the-call':
      return noteTheCall(state, context);
    case 'change-the-day':
      return changeTheDay(state, command, context);
    case 'escalate':
      return escalate(state, command, context);
    case 'take-up':
      return takeUp(state, context);
    case 'reassign':
      return reassign(state, command, context);
    case 'add-need':
      return addNeed(state, command);
    case 'withdraw-need':
      return withdrawNeed(state, command, context);
    case 'reference-note':
      return referenceNote(state, command);
    case 'give-consent':
      return giveConsent(state, command);
    case 'withdraw-consent':
      return withdrawConsent(state, command);
    case 'reschedule':
      return reschedule(state, command, context);
    case 'close':
      return close(command);
    case 're-open':
      return reOpen(state, command);
    case 'note-export':
      return noteExport(state, command);
    case 'erase-personal-data':
      return erasePersonalData(state, command);
  }
}
