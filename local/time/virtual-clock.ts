/** The system's time: runs at real speed (or stands still, for tests) and can be moved forward; never goes back. */
import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';

export interface VirtualClock {
  /** Virtual milliseconds since 1970-01-01T00:00Z. */
  now(): number;
  /** Moves forward to this moment; a moment in the past changes nothing. Survives a restart. */
  moveTo(moment: number): void;
}

export interface ClockOptions {
  database: DatabaseSync;
  /** False: time stands still except when it is moved. */
  realTime: boolean;
  /** Virtual time of a clock that never ran before, in milliseconds. */
  startAt?: number | undefined;
  wallClock?: () => number;
}

const row = v.object({ virtual: v.number(), wall: v.number() });

export function createVirtualClock(options: ClockOptions): VirtualClock {
  const { database, realTime, wallClock = Date.now } = options;
  database.exec(
    'CREATE TABLE IF NOT EXISTS clock (id INTEGER PRIMARY KEY CHECK (id = 1), virtual INTEGER NOT NULL, wall INTEGER NOT NULL)',
  );
  const keep = database.prepare(
    'INSERT INTO clock VALUES (1, ?, ?) ON CONFLICT (id) DO UPDATE SET virtual = excluded.virtual, wall = excluded.wall',
  );
  const stored = v.safeParse(row, database.prepare('SELECT virtual, wall FROM clock').get());

  let set = stored.success
    ? stored.output
    : { virtual: Math.floor(options.startAt ?? wallClock()), wall: wallClock() };
  // A machine's own clock may be set back; virtual time does not follow it.
  let latest = set.virtual;
  if (!stored.success) keep.run(set.virtual, set.wall);

  const now = (): number => {
    const running = realTime ? set.virtual + (wallClock() - set.wall) : set.virtual;
    latest = Math.max(latest, running);
    return latest;
  };

  return {
    now,
    moveTo(moment) {
      if (moment <= now()) return;
      set = { virtual: moment, wall: wallClock() };
      keep.run(set.virtual, set.wall);
    },
  };
}
