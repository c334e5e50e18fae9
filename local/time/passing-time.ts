/** How time passes: timers fire in order, and each one's consequences settle before the next. */
import { Temporal } from 'temporal-polyfill';
import { earliest, type TimerSource } from './timers.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** An ISO 8601 duration (`P7D`), the next thing that happens, or a moment (`2027-01-05T04:00:00Z`). */
export type Advance = string | 'next' | { to: string };

export interface Advanced {
  /** Virtual time afterwards, a UTC instant. */
  now: string;
  /** Timers that fired on the way. */
  fired: number;
}

export interface PassingTime {
  advance(by: Advance): Promise<Advanced>;
  /** Resolves when nothing is under way and no timer is due. */
  settled(): Promise<void>;
  /** Earliest timer of all, in virtual milliseconds. */
  nextDue(): number | undefined;
  /** To be called whenever a timer was set or dropped. */
  timersChanged(): void;
  stop(): Promise<void>;
}

export interface PassingTimeOptions {
  clock: VirtualClock;
  realTime: boolean;
  sources: readonly TimerSource[];
  /** Timers that fire as time passes, without being the next thing that happens: what runs every day anyway. */
  background?: readonly TimerSource[];
  /** Resolves when nothing is under way; timers may be due. */
  quiet(): Promise<void>;
}

/** Longest delay that setTimeout takes. */
const longestTimeout = 2 ** 31 - 1;

export function createPassingTime(options: PassingTimeOptions): PassingTime {
  const { clock, realTime, sources, background = [], quiet } = options;
  const all = [...sources, ...background];
  let stopped = false;
  let turn: Promise<unknown> = Promise.resolve();
  let pumping = false;
  let alarm: { due: number; handle: NodeJS.Timeout } | undefined;

  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };

  const isDue = (): boolean => {
    const first = earliest(all);
    return first !== undefined && first.due <= clock.now();
  };

  async function fireDue(settling: boolean): Promise<number> {
    for (let fired = 0; ; fired += 1) {
      if (settling) await quiet();
      const first = earliest(all);
      if (stopped || first === undefined || first.due > clock.now()) return fired;
      // A timer that stayed due would be fired for ever.
      if (!(await first.source.fireNext(clock.now()))) throw new Error('a timer is due but does not fire');
    }
  }

  /** What falls due while time runs by itself; under load nobody waits for a quiet moment. */
  function pump(): Promise<void> {
    pumping = true;
    return inTurn(async () => {
      pumping = false;
      await fireDue(!realTime);
      timersChanged();
    });
  }

  function timersChanged(): void {
    if (stopped || pumping) return;
    const due = earliest(all)?.due;
    if (due !== undefined && due <= clock.now()) return void pump();
    if (!realTime || due === alarm?.due) return;
    clearTimeout(alarm?.handle);
    alarm = undefined;
    if (due === undefined) return;
    const wait = Math.min(due - clock.now(), longestTimeout);
    const ring = () => {
      alarm = undefined;
      timersChanged();
    };
    alarm = { due, handle: setTimeout(ring, Math.max(wait, 1)) };
  }

  async function moveTo(target: number): Promise<number> {
    let fired = await fireDue(true);
    for (;;) {
      const first = earliest(all);
      if (stopped || first === undefined || first.due > target) break;
      clock.moveTo(first.due);
      fired += await fireDue(true);
    }
    clock.moveTo(target);
    return fired;
  }

  return {
    advance: (by) =>
      inTurn(async () => {
        await quiet();
        const target = targetOf(by, clock.now(), earliest(sources)?.due);
        const fired = await moveTo(target);
        timersChanged();
        return { now: new Date(clock.now()).toISOString(), fired };
      }),
    async settled() {
      do {
        await quiet();
        if (!stopped && isDue()) await pump();
        await turn;
      } while (!stopped && isDue());
      await quiet();
    },
    nextDue: () => earliest(sources)?.due,
    timersChanged,
    async stop() {
      stopped = true;
      clearTimeout(alarm?.handle);
      await turn;
    },
  };
}

/** @throws RangeError for a duration or instant that is none. */
function targetOf(by: Advance, now: number, nextDue: number | undefined): number {
  if (by === 'next') return Math.max(nextDue ?? now, now);
  if (typeof by === 'object') return Temporal.Instant.from(by.to).epochMilliseconds;
  const from = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('UTC');
  return from.add(Temporal.Duration.from(by)).epochMilliseconds;
}
