/** Functions that run at times of day: what EventBridge Scheduler does in the cloud. */
import { Temporal } from 'temporal-polyfill';
import type { FunctionEntry, Trigger } from '#functions/functions.ts';
import type { TimerSource } from './timers.ts';

type Schedule = Extract<Trigger, { kind: 'schedule' }>;

export interface SchedulesOptions {
  functions: Readonly<Record<string, FunctionEntry>>;
  /** Names of those that run; the others' times pass. */
  running: readonly string[];
  timeZone: string;
  now(): number;
  /** Its failures are its own affair: the next time comes all the same. */
  run(functionName: string): Promise<unknown>;
}

/** What should have run while the system stood still is not made up for. */
export function createSchedules({ functions, running, timeZone, now, run }: SchedulesOptions): TimerSource {
  const planned = running.map((name) => {
    const trigger = functions[name]?.trigger;
    if (trigger?.kind !== 'schedule') throw new Error(`${name} is no function that runs at times of day`);
    return { name, trigger, due: nextAfter(now(), trigger, timeZone) };
  });
  const first = () => planned.toSorted((one, other) => one.due - other.due).at(0);

  return {
    nextDue: () => first()?.due,
    async fireNext(moment) {
      const next = first();
      if (next === undefined || next.due > moment) return false;
      next.due = nextAfter(next.due, next.trigger, timeZone);
      await run(next.name);
      return true;
    },
  };
}

/** The first of its times after a moment; both in milliseconds since 1970-01-01T00:00Z. */
function nextAfter(moment: number, { hours, minutes }: Schedule, timeZone: string): number {
  const today = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone).toPlainDate();
  const times = [today, today.add({ days: 1 })].flatMap((date) =>
    hours.flatMap((hour) =>
      minutes.map(
        (minute) => date.toZonedDateTime({ timeZone, plainTime: { hour, minute } }).epochMilliseconds,
      ),
    ),
  );
  const later = times.filter((time) => time > moment);
  if (later.length === 0) throw new RangeError('a schedule has no time of day');
  return Math.min(...later);
}
