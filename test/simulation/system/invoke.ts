/** Invokes a function as Lambda would, in a sandbox that the adversary can end. */
import type { Context } from 'aws-lambda';
import type { Handlers } from '#local/functions/handlers.ts';
import type { Invoke } from '#local/functions/invoke.ts';
import { failureOf } from '#local/functions/result.ts';
import type { InvokeResult } from '#local/states/index.ts';
import { sourceFor } from '../random.ts';
import type { Around } from './around.ts';
import type { Calls } from './calls.ts';
import { createSandbox, failure, inSandbox, outsideSandboxes, type Sandbox } from './sandbox.ts';

export interface Sandboxes {
  invoke: Invoke;
  /** Runs work that is no function's as if it were one. */
  run(name: string, timeoutSeconds: number, work: () => Promise<unknown>): Promise<InvokeResult>;
  /** Some function is neither done nor waiting for anything. */
  computing(): boolean;
  /** Ends all of them. */
  kill(): void;
  count(): number;
}

export interface SandboxListener {
  /** A function ended badly that had given messages to a provider: they may go out again. */
  mayRepeat(sent: readonly string[]): void;
  ended(name: string, payload: unknown, result: InvokeResult): void;
}

export function createSandboxes(
  around: Around,
  calls: Calls,
  handlers: Handlers,
  listener: SandboxListener,
): Sandboxes {
  const { agenda, now, random, adversary, seed } = around;
  /** How many began in the same millisecond, by name. */
  const begun = new Map<string, number>();
  const sandboxes = new Set<Sandbox>();
  let count = 0;

  async function run(
    name: string,
    timeoutSeconds: number,
    work: () => Promise<unknown>,
  ): Promise<InvokeResult> {
    if (adversary.strikes('invocation throttled'))
      return failure('Lambda.TooManyRequestsException', 'Rate exceeded');
    if (adversary.isDown(name, now())) return failure('Runtime.ImportModuleError', 'Cannot find module');
    count += 1;
    const who = `${now()} ${name}`;
    begun.set(who, (begun.get(who) ?? 0) + 1);
    const sandbox = createSandbox(name, sourceFor(seed, `${who} ${begun.get(who)}`));
    const inTime = agenda.put(now() + timeoutSeconds * 1000, () => {
      adversary.count('function timed out');
      sandbox.die(failure('Sandbox.Timedout', `Task timed out after ${timeoutSeconds}.00 seconds`));
    });
    sandboxes.add(sandbox);
    const finished = inSandbox(sandbox, async () => {
      await calls.pass(random.between(1, 30));
      return work();
    }).then((payload): InvokeResult => ({ ok: true, payload: throughJson(payload) }), failureOf);
    const result = await Promise.race([finished, sandbox.died]);
    sandbox.alive = false;
    // Who was only paused goes on, though nobody waits any more; what it sends then may have been sent meanwhile.
    if (sandbox.late) void finished.then(() => end(sandbox));
    else sandboxes.delete(sandbox);
    inTime();
    const lost = result.ok && adversary.strikes('invocation done, result lost');
    if (sandbox.troubled || !result.ok || lost) listener.mayRepeat(sandbox.sent);
    return lost ? failure('Lambda.SdkClientException', 'Read timed out') : result;
  }

  function end(sandbox: Sandbox): void {
    sandboxes.delete(sandbox);
    listener.mayRepeat(sandbox.sent);
  }

  return {
    run: (...work) => outsideSandboxes(() => run(...work)),
    async invoke(arn, payload) {
      const name = arn.slice(arn.lastIndexOf(':') + 1);
      const { handler, timeoutSeconds } = await handlers.find(name);
      const work = async () => handler(throughJson(payload), contextOf(name));
      const result = await outsideSandboxes(() => run(name, timeoutSeconds, work));
      listener.ended(name, payload, result);
      return result;
    },
    computing() {
      // Asked at each turn of the event loop.
      for (const { alive, late, waiting, elsewhere } of sandboxes)
        if ((alive || late) && (waiting === 0 || elsewhere > 0)) return true;
      return false;
    },
    kill() {
      for (const sandbox of sandboxes) {
        sandbox.late = false;
        sandbox.die(failure('Runtime.ExitError', 'Runtime exited'));
      }
    },
    count: () => count,
  };
}

const throughJson = (value: unknown): unknown =>
  value === undefined ? null : JSON.parse(JSON.stringify(value));

/**
 * As much of it as handlers look at. How much time is left is not told: middy would set a timer of this process's own
 * time, which goes on when a life is over.
 */
function contextOf(functionName: string): Context {
  const context = wholeContext(functionName);
  Reflect.deleteProperty(context, 'getRemainingTimeInMillis');
  return context;
}

const wholeContext = (functionName: string): Context => ({
  callbackWaitsForEmptyEventLoop: true,
  functionName,
  functionVersion: '$LATEST',
  invokedFunctionArn: functionName,
  memoryLimitInMB: '512',
  awsRequestId: 'simulated',
  logGroupName: functionName,
  logStreamName: 'simulated',
  getRemainingTimeInMillis: () => 30_000,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
});
