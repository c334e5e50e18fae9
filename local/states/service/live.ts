/** The executions that run, held in memory; each takes its turns one after another, all of them side by side. */
import type { Machine } from '../definition/model.ts';
import { advance } from '../execution/advance.ts';
import type { Execution } from '../execution/model.ts';
import type { Effect, Running, Turn, Workshop } from '../execution/turn.ts';
import type { Storage } from '../storage/storage.ts';

type Live = { execution: Execution; readonly machine: Machine; tail: Promise<unknown> };

export type LiveExecutions = {
  has(arn: string): boolean;
  get(arn: string): Execution | undefined;
  /** As it stands now; between two turns that is what is stored. */
  running(arn: string): Running | undefined;
  all(): Execution[];
  add(execution: Execution, machine: Machine): void;
  /** Takes a turn once all earlier ones are stored; undefined when the execution no longer runs. */
  turn<T>(arn: string, work: (turn: Turn) => Promise<T> | T): Promise<T | undefined>;
  /** No execution takes a further turn; one in the middle of a turn does not get it stored. */
  close(): void;
};

export type LiveParts = {
  readonly storage: Storage;
  readonly workshop: Workshop;
  now(): number;
  /** Counted until it is over, so that it can be told when all is quiet. */
  busy<T>(work: Promise<T>): Promise<T>;
  stored(execution: Execution): void;
  /** An execution is again as it was last stored. */
  restored(execution: Execution): void;
  ended(execution: Execution): void;
  perform(execution: Execution, effect: Effect): void;
};

export function createLiveExecutions(parts: LiveParts): LiveExecutions {
  const lives = new Map<string, Live>();

  async function take<T>(live: Live, work: (turn: Turn) => Promise<T> | T): Promise<T | undefined> {
    if (live.execution.status !== 'RUNNING') return undefined;
    try {
      const first = newTurn(live);
      const value = await work(first);
      await advance(first);
      store(live, first);
      while (live.execution.status === 'RUNNING' && live.execution.runnable.length > 0) {
        const next = newTurn(live);
        await advance(next);
        store(live, next);
      }
      return value;
    } catch (error) {
      restore(live);
      throw error;
    }
  }

  function newTurn({ execution, machine }: Live): Turn {
    return { execution, machine, now: parts.now(), workshop: parts.workshop, events: [], effects: [] };
  }

  function store(live: Live, turn: Turn): void {
    const { execution } = live;
    if (lives.get(execution.arn) !== live) throw new Error(`Closed before ${execution.arn} could be stored`);
    parts.storage.keep(execution, turn.events);
    const ended = execution.status !== 'RUNNING';
    if (ended) lives.delete(execution.arn);
    parts.stored(execution);
    for (const effect of turn.effects) parts.perform(execution, effect);
    if (ended) parts.ended(execution);
  }

  /** A bug interrupted a turn: the execution stands again where it was last stored. */
  function restore(live: Live): void {
    if (lives.get(live.execution.arn) !== live) return;
    const stored = parts.storage.executions.find(live.execution.arn);
    if (stored?.status === 'RUNNING') {
      live.execution = stored;
      parts.restored(stored);
    } else {
      lives.delete(live.execution.arn);
    }
  }

  return {
    has: (arn) => lives.has(arn),
    get: (arn) => lives.get(arn)?.execution,
    running: (arn) => lives.get(arn),
    all: () => [...lives.values()].map(({ execution }) => execution),
    add: (execution, machine) => {
      lives.set(execution.arn, { execution, machine, tail: Promise.resolve() });
    },
    turn: (arn, work) => {
      const live = lives.get(arn);
      if (live === undefined) return Promise.resolve(undefined);
      const turn = live.tail.then(() => take(live, work));
      // The next turn follows whether or not this one failed; its caller is the one to hear of the failure.
      live.tail = turn.catch(() => undefined);
      return parts.busy(turn);
    },
    close: () => lives.clear(),
  };
}
