/** When a case waits for a member of staff: who is told, at what hour, and how long they have before the next one is. */
import { addDuration, later } from './calendar.ts';
import type { AskId, Instant } from './events.ts';
import { nextGoodHour } from './good-hours.ts';
import type { Settings } from './settings.ts';
import type { CaseState, WaitingFor } from './state.ts';
import type { EscalationReason } from './vocabulary.ts';

export interface TellStaff {
  do: 'tell-staff';
  to: WaitingFor['role'];
  reason: EscalationReason;
  askId?: AskId;
  /** True when this person has been named for this reason, and their time is not over: the case waits for them. */
  told: boolean;
  /** When they are to be told (an alarm at once, all else in good hours), or were. */
  at: Instant;
  /** When their time is over. */
  until: Instant;
}

type About = { reason: EscalationReason; askId?: AskId };

/** Undefined when no member of staff has to know or act before the case goes on. */
export function tellStaff(state: CaseState, settings: Settings, now: Instant): TellStaff | undefined {
  if (state.untold !== undefined) return tellCoordinator(state.untold, settings, now);
  const waiting = state.waitingFor;
  if (waiting === undefined) return undefined;
  const until = addDuration(waiting.toldAt, patience(waiting.role, waiting.reason, settings), settings);
  const cameBack = waiting.messageFailed === true && waiting.role === 'coordinator';
  if (now >= until || cameBack) return tell('manager', waiting, settings, now);
  return { do: 'tell-staff', to: waiting.role, ...about(waiting), told: true, at: waiting.toldAt, until };
}

export const tellCoordinator = (what: About, settings: Settings, now: Instant): TellStaff =>
  tell('coordinator', what, settings, now);

function tell(to: WaitingFor['role'], what: About, settings: Settings, now: Instant): TellStaff {
  const at = what.reason === 'alarm' ? now : nextGoodHour(now, settings);
  const until = addDuration(at, patience(to, what.reason, settings), settings);
  return { do: 'tell-staff', to, ...about(what), told: false, at, until };
}

/**
 * When whoever is named is written to: now, or at a good hour (an alarm at any), or some hours after we could not.
 * Undefined once they have been.
 */
export function writtenAt(
  next: TellStaff,
  { waitingFor }: Pick<CaseState, 'waitingFor'>,
  settings: Settings,
  now: Instant,
): Instant | undefined {
  const named = next.told ? waitingFor : undefined;
  if (named?.messageSent) return undefined;
  const again = named?.notSentAt && addDuration(named.notSentAt, settings.sendAgainAfter, settings);
  const from = again === undefined ? now : later(now, again);
  return next.reason === 'alarm' ? from : nextGoodHour(from, settings);
}

/** A volunteer who waits for a call is not left waiting as long as a decision may take. */
export const patience = (role: WaitingFor['role'], reason: EscalationReason, settings: Settings): string =>
  role === 'coordinator' && reason === 'call-asked' ? settings.callWithin : settings.staffPatience[role];

const about = ({ reason, askId }: About): About => ({ reason, ...(askId !== undefined && { askId }) });
