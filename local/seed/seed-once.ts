/** Fills a system with the fictional organisation, once: when it is new. */
import type { DatabaseSync } from 'node:sqlite';
import { Temporal } from 'temporal-polyfill';
import { beginMaking, madeWhole } from '../folder.ts';
import type { SystemOptions } from '../system-options.ts';
import type { PassingTime } from '../time/passing-time.ts';
import { play, saveStaff } from './play.ts';

/** So long before the present the organisation's story begins. */
const history = 'P50D';

export interface Seeding {
  /** Virtual milliseconds at which a new clock begins; undefined: now. */
  startAt: number | undefined;
  run(time: PassingTime): Promise<void>;
}

export function seedOnce(
  database: DatabaseSync,
  { seed = false, startAt }: Pick<SystemOptions, 'seed' | 'startAt'>,
): Seeding {
  const asked = startAt === undefined ? undefined : Date.parse(startAt);
  if (!seed || !beginMaking(database)) return { startAt: asked, run: async () => undefined };
  if (seed === 'staff') {
    const run = async () => {
      await saveStaff();
      madeWhole(database);
    };
    return { startAt: asked, run };
  }
  const present = Temporal.Instant.fromEpochMilliseconds(asked ?? Date.now());
  const began = present.toZonedDateTimeISO('Asia/Almaty').subtract(history);
  return {
    startAt: began.epochMilliseconds,
    async run(time) {
      await play(time, began, present.toZonedDateTimeISO('Asia/Almaty'));
      madeWhole(database);
    },
  };
}
