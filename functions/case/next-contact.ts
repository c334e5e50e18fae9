/** Which contact a question needs next: the ladder, climbed one rung at a time until somebody answers or all is tried. */
import { findAsk } from './asks.ts';
import { later } from './calendar.ts';
import type { AskId, Instant, PersonId } from './events.ts';
import { nextGoodHour } from './good-hours.ts';
import { climbed, ladderFor, type TimedRung, timesAfter } from './ladder.ts';
import { afterRefusal, channelFor, roleOf } from './reach.ts';
import type { Settings } from './settings.ts';
import type { AskState, CaseState, Contact } from './state.ts';
import type { Channel, RungAction } from './vocabulary.ts';

export interface RungToClimb {
  round: number;
  rung: number;
  action: RungAction;
  channel?: Channel;
  /** When to make it, in good hours. */
  at: Instant;
  /** When the next rung is due, or the question counts as unanswered; always after `at`. */
  until: Instant;
}

export type NextContact =
  /** `interrupted`: staff have to know or decide something first; the question stays open. */
  | {
      do: 'settled';
      outcome: 'answered' | 'silent' | 'unreachable' | 'withdrawn' | 'handed-back' | 'interrupted';
    }
  | (RungToClimb & {
      do: 'contact';
      role: 'volunteer' | 'coordinator' | 'manager';
      /** Absent where the step picks a manager who is there. */
      person?: PersonId;
      /** True when this contact has been made: there is nothing to send, only to wait until the next rung. */
      made: boolean;
    })
  /** The ladder asks for another volunteer. When there is none, the present one stays (`reassign` to them, `backup`). */
  | (RungToClimb & { do: 'find-backup' })
  | { do: 'settle'; outcome: 'silent' | 'unreachable' };

/** The channels on which a person can be written to now, preferred first. */
export type Reach = (person: PersonId) => readonly Channel[];

/** Safe to ask again at any time: a contact that was planned but not sent is given again, one that was made is not. */
export function nextContact(
  state: CaseState,
  askId: AskId,
  reach: Reach,
  settings: Settings,
  now: Instant,
): NextContact {
  const ask = findAsk(state, askId);
  if (ask === undefined) throw new Error(`${state.reference} has no ${askId}`);
  if (ask.status !== 'open') return { do: 'settled', outcome: ask.status };
  if (ask.handedBack) return { do: 'settled', outcome: 'handed-back' };
  if (state.untold !== undefined || state.waitingFor !== undefined)
    return { do: 'settled', outcome: 'interrupted' };
  if (reach(ask.volunteer).length === 0) return { do: 'settle', outcome: 'unreachable' };
  const due = dueRung(ask, settings, now);
  if (due === 'silent') return { do: 'settle', outcome: 'silent' };
  const top = climbed(ask);
  const last = ask.contacts.findLast((contact) => contact.rung === top);
  if (last !== undefined && due.rung === top) return standing(ask, last, reach, settings, now);
  return climb(state, ask, due, reach, settings, now);
}

/**
 * The rung the ladder stands on: the latest one that is due, so that a workflow lost for weeks does not make up for
 * all it missed. The first rung always comes first: nobody is silent who was never asked.
 */
function dueRung(
  ask: AskState,
  settings: Settings,
  now: Instant,
): Pick<TimedRung, 'rung' | 'action'> | 'silent' {
  const rungs = ladderFor(ask, settings).rungs;
  const top = climbed(ask);
  const last = ask.contacts.findLast((contact) => contact.rung === top);
  const first = rungs[0];
  if (first === undefined) return 'silent';
  if (last === undefined) return { rung: 0, action: first.action };
  const times = timesAfter(last, ask, settings);
  const due = times.rungs.findLast((rung) => rung.at <= now);
  if (due !== undefined) return due;
  if (now >= times.silentAt) return 'silent';
  return { rung: top, action: last.action };
}

/** The ladder stands on a rung that was climbed: wait there, send what was not sent, or try the other channel. */
function standing(ask: AskState, last: Contact, reach: Reach, settings: Settings, now: Instant): NextContact {
  const role = roleOf(ladderFor(ask, settings).rungs[last.rung]?.action ?? last.action);
  const cameBack = last.status === 'bounced' || last.status === 'failed';
  if (cameBack && role === 'volunteer' && last.person === ask.volunteer) {
    const channel = afterRefusal(ask, reach);
    if (channel === undefined) return { do: 'settle', outcome: 'unreachable' };
    const rung = { ...plan(ask, last.rung, 'other-channel', settings, now), channel };
    return { do: 'contact', ...rung, role, person: last.person, made: false };
  }
  const made = last.status !== 'planned';
  const timed = made ? { at: last.at, until: untilAfter(last, ask, settings) } : undefined;
  const rung = { ...plan(ask, last.rung, last.action, settings, now), ...timed };
  const channel = last.channel === undefined ? {} : { channel: last.channel };
  return { do: 'contact', ...rung, ...channel, role, person: last.person, made };
}

function climb(
  state: CaseState,
  ask: AskState,
  due: Pick<TimedRung, 'rung' | 'action'>,
  reach: Reach,
  settings: Settings,
  now: Instant,
): NextContact {
  const rung = plan(ask, due.rung, due.action, settings, now);
  const role = roleOf(due.action);
  if (due.action === 'backup-volunteer' && ask.backupChosen !== true) return { do: 'find-backup', ...rung };
  if (role === 'manager') return { do: 'contact', ...rung, role, made: false };
  const person = role === 'coordinator' ? state.coordinator : ask.volunteer;
  const channel = role === 'coordinator' ? reach(person)[0] : channelFor(due.action, ask, reach);
  if (channel === undefined && role === 'volunteer') return { do: 'settle', outcome: 'unreachable' };
  return { do: 'contact', ...rung, ...(channel && { channel }), role, person, made: false };
}

function plan(
  ask: AskState,
  rung: number,
  action: RungAction,
  settings: Settings,
  now: Instant,
): Omit<RungToClimb, 'channel'> {
  const at = nextGoodHour(later(ask.since, now), settings);
  return { round: ask.round, rung, action, at, until: untilAfter({ rung, at }, ask, settings) };
}

function untilAfter(contact: { rung: number; at: Instant }, ask: AskState, settings: Settings): Instant {
  const times = timesAfter(contact, ask, settings);
  return times.rungs[0]?.at ?? times.silentAt;
}
