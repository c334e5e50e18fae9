/** Giving a case, or the question it waits on, to somebody else. */
import { openAsk, wantsACall } from '#case/asks';
import { addToDate, dateIn } from '#case/calendar';
import { aboutTheVolunteer } from '#case/evolve/waiting';
import type { CaseState } from '#case/state';
import {
  accept,
  alreadyRecorded,
  type CommandOf,
  type Context,
  type Decision,
  overtaken,
} from './decision.ts';

type Reassign = CommandOf<'reassign'>;

export function reassign(state: CaseState, command: Reassign, { now, settings }: Context): Decision {
  if (command.role === 'coordinator') return toCoordinator(state, command);
  const ask = openAsk(state);
  const from = ask?.volunteer ?? state.volunteer;
  if (command.backup === true) {
    // Whoever has just asked for a call keeps the question until they have been called.
    if (ask === undefined || ask.handedBack || wantsACall(state)) return overtaken;
    if (ask.backupChosen === true) return alreadyRecorded;
    return accept({ ...given(command, from), backup: true, askId: ask.id });
  }
  const waits = [state.untold?.reason, state.waitingFor?.reason].some(
    (reason) => reason !== undefined && aboutTheVolunteer.includes(reason),
  );
  if (from === command.to && ask?.handedBack !== true && !waits) return alreadyRecorded;
  if (ask === undefined) return accept(given(command, from));
  const dueBy = addToDate(dateIn(now, settings), settings.answerWithin[ask.kind]);
  return accept({ ...given(command, from), askId: ask.id, dueBy });
}

const toCoordinator = (state: CaseState, command: Reassign): Decision =>
  command.to === state.coordinator ? alreadyRecorded : accept(given(command, state.coordinator));

const given = ({ role, to }: Reassign, from: string | undefined) => ({
  type: 'reassigned' as const,
  role,
  to,
  ...(from !== undefined && { from }),
});
