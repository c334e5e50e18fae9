/**
 * Staff's sessions that were ended from our side before their time: all that somebody had open, or a single one.
 * Read with each request of staff, by its key; nothing is there unless something was ended within the last days.
 */
import * as v from 'valibot';
import type { PersonId } from '#case';
import { type StoreDependencies, secondAfter } from '../dependencies.ts';
import { peopleKeys } from '../keys.ts';
import { openTable } from '../table.ts';

interface Ended {
  /** Sessions that began before are over; milliseconds since 1970. */
  before: number;
  /** Others that are over, by their ids. */
  ids: ReadonlySet<string>;
}

export interface EndedSessions {
  find(person: PersonId): Promise<Ended>;
  /** Ends all that the person has open, on whatever device. Safe to repeat. */
  endAll(person: PersonId): Promise<void>;
  /** Ends one, wherever a copy of its cookie may be. Safe to repeat. */
  endOne(person: PersonId, session: string): Promise<void>;
}

/** More than a session can last (`signIn.longestHours` is 24 at most): after that there is nothing to end. */
const daysKept = 2;

const endedItem = v.object({
  before: v.optional(v.number(), 0),
  sessions: v.optional(v.set(v.string()), () => new Set<string>()),
});

export function createEndedSessions(deps: StoreDependencies): EndedSessions {
  const table = openTable(deps, 'people');
  const expires = () => secondAfter(deps.now(), daysKept);
  return {
    async find(person) {
      const { before, sessions } = v.parse(
        endedItem,
        (await table.get(peopleKeys.endedSessions(person))) ?? {},
      );
      return { before, ids: sessions };
    },
    async endAll(person) {
      await table.update(peopleKeys.endedSessions(person), {
        change: 'SET #before = :now, #expires = :expires',
        values: { ':now': deps.now(), ':expires': expires() },
      });
    },
    async endOne(person, session) {
      await table.update(peopleKeys.endedSessions(person), {
        change: 'SET #expires = :expires ADD #sessions :session',
        values: { ':session': new Set([session]), ':expires': expires() },
      });
    },
  };
}
