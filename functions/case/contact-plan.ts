/** What a question needs next, as the workflow is told, and when a rung's contact is made. */
import { later } from './calendar.ts';
import type { Instant, PersonId } from './events.ts';
import { nextGoodHour } from './good-hours.ts';
import { timesAfter } from './ladder.ts';
import { roleOf } from './reach.ts';
import type { Settings } from './settings.ts';
import type { AskState, Contact } from './state.ts';
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

/** Waits on the rung where its contact has been made; one that was only planned is given again. */
export function made(ask: AskState, last: Contact, settings: Settings, now: Instant): NextContact {
  const done = last.status !== 'planned';
  const timed = done ? { at: last.at, until: untilAfter(last, ask, settings) } : undefined;
  const rung = { ...plan(ask, last.rung, last.action, settings, now), ...timed };
  const channel = last.channel === undefined ? {} : { channel: last.channel };
  return { do: 'contact', ...rung, ...channel, role: roleOf(last.action), person: last.person, made: done };
}

export function plan(
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
