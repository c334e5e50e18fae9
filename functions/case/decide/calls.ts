/** A volunteer asks to be called, and somebody of staff calls. */
import { findAsk, mayAskForACall, openAsk, wantsACall } from '#case/asks';
import { addDuration, dateIn, later } from '#case/calendar';
import type { CaseState } from '#case/state';
import {
  accept,
  alreadyRecorded,
  type CommandOf,
  type Context,
  type Decision,
  overtaken,
  refuse,
} from './decision.ts';

/** Asked twice, they are called once. */
export function askForACall(state: CaseState, command: CommandOf<'ask-for-a-call'>): Decision {
  const { askId, volunteer } = command;
  const ask = findAsk(state, askId);
  if (ask === undefined) return refuse({ refused: 'no-such-ask' });
  if (!mayAskForACall(state, ask, volunteer)) return overtaken;
  if (wantsACall(state) && state.callOwed?.askId === askId) return alreadyRecorded;
  return accept({ ...command, type: 'call-asked' });
}

/** After the call the volunteer has some quiet days; then the ladder of what they are asked begins anew. */
export function noteTheCall(state: CaseState, { now, settings }: Context): Decision {
  const call = state.callOwed;
  if (call === undefined) return alreadyRecorded;
  const { askId, volunteer } = call;
  const ask = openAsk(state);
  if (ask?.volunteer !== volunteer) return accept({ type: 'call-made', askId, volunteer });
  const since = later(ask.since, addDuration(now, settings.quietAfterCall, settings));
  return accept({
    type: 'call-made',
    askId,
    volunteer,
    since,
    dueBy: later(ask.dueBy, dateIn(since, settings)),
  });
}
