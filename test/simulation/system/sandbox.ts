/** The place where one invocation of a function runs: it can die at any await, and nothing of it comes back then. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { InvokeResult } from '#local/states/index.ts';

type Failure = Extract<InvokeResult, { ok: false }>;

export interface Sandbox {
  readonly functionName: string;
  /** Where its chance comes from. */
  readonly source: () => number;
  alive: boolean;
  /** It stood still for longer than anybody waited for it, and goes on all the same. */
  late: boolean;
  /** A call of it went wrong, or it itself did: what it sent may be sent again. */
  troubled: boolean;
  /** Calls and pauses it waits for; none, while it is alive, means that it is computing. */
  waiting: number;
  /** What other threads of this process do for it. */
  elsewhere: number;
  /** Keys of messages that it gave to a provider. */
  readonly sent: string[];
  die(failure: Failure): void;
  /** Resolves when it dies. */
  readonly died: Promise<Failure>;
}

const running = new AsyncLocalStorage<Sandbox>();

export const sandboxNow = (): Sandbox | undefined => running.getStore();
export const inSandbox = <Value>(sandbox: Sandbox, work: () => Value): Value => running.run(sandbox, work);
/** As the world outside every function. */
export const outsideSandboxes = <Value>(work: () => Value): Value => running.exit(work);

export function createSandbox(functionName: string, source: () => number): Sandbox {
  const died = Promise.withResolvers<Failure>();
  const sandbox: Sandbox = {
    functionName,
    source,
    alive: true,
    late: false,
    troubled: false,
    waiting: 0,
    elsewhere: 0,
    sent: [],
    died: died.promise,
    die(failure) {
      if (!sandbox.alive) return;
      sandbox.alive = false;
      died.resolve(failure);
    },
  };
  return sandbox;
}

export const failure = (errorType: string, errorMessage: string): Failure => ({
  ok: false,
  errorType,
  errorMessage,
});
