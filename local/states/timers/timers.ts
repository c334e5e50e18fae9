/** The timers of all running executions, earliest first. Timers that no longer stand are left in place and skipped. */
import type { TimerKind } from '../execution/model.ts';

export type TimerEntry = {
  readonly at: number;
  readonly order: number;
  readonly arn: string;
  /** Absent for the deadline of the execution itself. */
  readonly thread?: number;
  readonly kind: TimerKind | 'deadline';
};

export type Timers = {
  add(entry: TimerEntry): void;
  /** The moment of the earliest timer that still stands. */
  nextDue(): number | undefined;
  /** Takes out the earliest timer, if it is due by `now`. */
  takeDue(now: number): TimerEntry | undefined;
};

/** So many timers may lie about before those that no longer stand are cleared out. */
const roomAtLeast = 1024;

export function createTimers(stands: (entry: TimerEntry) => boolean): Timers {
  let heap: TimerEntry[] = [];
  let room = roomAtLeast;

  function earliest(): TimerEntry | undefined {
    for (let top = heap[0]; top !== undefined; top = heap[0]) {
      if (stands(top)) return top;
      removeTop(heap);
    }
    return undefined;
  }

  return {
    add: (entry) => {
      if (heap.length >= room) {
        heap = heap.filter(stands).sort((a, b) => (before(a, b) ? -1 : 1));
        room = Math.max(roomAtLeast, heap.length * 2);
      }
      insert(heap, entry);
    },
    nextDue: () => earliest()?.at,
    takeDue: (now) => {
      const top = earliest();
      if (top === undefined || top.at > now) return undefined;
      removeTop(heap);
      return top;
    },
  };
}

function before(a: TimerEntry, b: TimerEntry): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

/** A binary heap in an array: the parent of position n is at (n - 1) / 2. */
function insert(heap: TimerEntry[], entry: TimerEntry): void {
  let at = heap.length;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above];
    if (parent === undefined || !before(entry, parent)) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = entry;
}

function removeTop(heap: TimerEntry[]): void {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return;
  let at = 0;
  for (;;) {
    const left = heap[at * 2 + 1];
    const right = heap[at * 2 + 2];
    const rightFirst = right !== undefined && left !== undefined && before(right, left);
    const child = rightFirst ? right : left;
    if (child === undefined || !before(child, last)) break;
    heap[at] = child;
    at = at * 2 + (rightFirst ? 2 : 1);
  }
  heap[at] = last;
}
