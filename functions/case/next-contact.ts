/** Which contact a question needs next: the ladder, climbed one rung at a time until somebody answers or all is tried. */
import { findAsk } from './asks.ts';
import { addDuration, later } from './calendar.ts';
import type { AskId, Instant, PersonId } from './events.ts';
import { nextGoodHour } from './good-hours.ts';
import { climbed, ladderFor, timesAfter } from './ladder.ts';
import { channelFor, channelsLeft, contactsOf, roleOf } from './reach.ts';
import type { Settings } from './settings.ts';
import type { AskState, CaseState, Contact } from './state.ts';
import type { Channel, ContactAction } from './vocabulary.ts';

export interface RungToClimb {
  round: number;
  rung: number;
  action: ContactAction;
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
  if (last !== undefined && due.rung === top) return standing(state, ask, last, reach, settings, now);
  return climb(state, ask, due, reach, settings, now);
}

interface DueRung {
  rung: number;
  action: ContactAction;
}

/**
 * The rung the ladder stands on: the latest one that is due, so that a workflow lost for weeks does not make up for
 * all it missed. The first rung always comes first: nobody is silent who was never asked.
 */
function dueRung(ask: AskState, settings: Settings, now: Instant): DueRung | 'silent' {
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

/** The ladder stands on a rung that was climbed: wait there, send what was not sent, or find another way. */
function standing(
  state: CaseState,
  ask: AskState,
  last: Contact,
  reach: Reach,
  settings: Settings,
  now: Instant,
): NextContact {
  const role = roleOf(last.action);
  const arrives = last.status !== 'bounced' && last.status !== 'failed' && last.status !== 'not-sent';
  if (!arrives && role === 'volunteer' && last.person === ask.volunteer)
    return anotherWay(state, ask, last, reach, settings, now);
  return made(ask, last, settings, now);
}

/** Waits on the rung where its contact has been made; one that was only planned is given again. */
function made(ask: AskState, last: Contact, settings: Settings, now: Instant): NextContact {
  const done = last.status !== 'planned';
  const timed = done ? { at: last.at, until: untilAfter(last, ask, settings) } : undefined;
  const rung = { ...plan(ask, last.rung, last.action, settings, now), ...timed };
  const channel = last.channel === undefined ? {} : { channel: last.channel };
  return { do: 'contact', ...rung, ...channel, role: roleOf(last.action), person: last.person, made: done };
}

/**
 * The message came back, or could not be sent: the other channel at once; an email once more, some hours later; then a
 * call by the coordinator takes its place, once, and the next rung tries anew. Who has no channel left is unreachable.
 */
function anotherWay(
  state: CaseState,
  ask: AskState,
  last: Contact,
  reach: Reach,
  settings: Settings,
  now: Instant,
): NextContact {
  const open = channelsLeft(ask, reach);
  if (open.length === 0) return { do: 'settle', outcome: 'unreachable' };
  const hindered = contactsOf(ask).filter(({ rung, status }) => rung === last.rung && status === 'not-sent');
  const untried = open.find((channel) => hindered.every((contact) => contact.channel !== channel));
  const to = (action: ContactAction, channel: Channel, from: Instant): NextContact => {
    const rung = plan(ask, last.rung, action, settings, from);
    return { do: 'contact', ...rung, channel, role: 'volunteer', person: last.person, made: false };
  };
  if (untried !== undefined) return to('other-channel', untried, now);
  const [email, ...again] = hindered.filter(({ channel }) => channel === 'email');
  if (email !== undefined && again.length === 0 && open.includes('email'))
    return to(email.action, 'email', later(now, addDuration(email.at, settings.sendAgainAfter, settings)));
  if (state.callOwed !== undefined) return made(ask, last, settings, now);
  const rung = plan(ask, last.rung, 'call-instead', settings, now);
  return { do: 'contact', ...rung, role: 'coordinator', person: state.coordinator, made: false };
}

function climb(
  state: CaseState,
  ask: AskState,
  due: DueRung,
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
  action: ContactAction,
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
