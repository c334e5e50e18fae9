/** Invokes a function as Lambda would: JSON in, JSON out, a context, a time limit, and errors as results. */
import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import { functionArn } from '../aws/names.ts';
import { asFunction } from '../permissions/caller.ts';
import type { InvokeResult } from '../states/index.ts';
import type { Activity } from '../time/activity.ts';
import type { Handlers } from './handlers.ts';
import { failureOf } from './result.ts';

export type Invoke = (functionName: string, payload: unknown) => Promise<InvokeResult>;

export interface InvokeDependencies {
  handlers: Handlers;
  activity: Activity;
  /** Told of every invocation once it has ended, and how many milliseconds it took, for counting. */
  onInvoked?: (functionName: string, took: number) => void;
}

export function createInvoke({ handlers, activity, onInvoked }: InvokeDependencies): Invoke {
  return (name, payload) => {
    const functionName = lastPart(name);
    const began = performance.now();
    const running = run(handlers, functionName, payload);
    if (onInvoked === undefined) return activity.track(running);
    const counted = running.then((result) => {
      onInvoked(functionName, performance.now() - began);
      return result;
    });
    return activity.track(counted);
  };
}

/** A function's name, from the name itself or its ARN. */
const lastPart = (name: string): string => name.slice(name.lastIndexOf(':') + 1);

async function run(handlers: Handlers, functionName: string, payload: unknown): Promise<InvokeResult> {
  const requestId = randomUUID();
  try {
    const { handler, timeoutSeconds } = await handlers.find(functionName);
    const context = contextOf(functionName, requestId, timeoutSeconds);
    const answer = await withTimeLimit(
      asFunction(functionName, async () => handler(throughJson(payload), context)),
      timeoutSeconds,
      requestId,
    );
    return { ok: true, payload: throughJson(answer) };
  } catch (error) {
    return failureOf(error);
  }
}

/** What arrives on the other side of a wire: dates are text, undefined is gone. */
const throughJson = (value: unknown): unknown =>
  value === undefined ? null : JSON.parse(JSON.stringify(value));

/** Lambda ends the sandbox; here the handler's promise is left behind, and its outcome no longer counts. */
async function withTimeLimit<Value>(
  work: Promise<Value>,
  seconds: number,
  requestId: string,
): Promise<Value> {
  const limit = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const error = new Error(
      `RequestId: ${requestId} Error: Task timed out after ${seconds.toFixed(2)} seconds`,
    );
    error.name = 'Sandbox.Timedout';
    limit.reject(error);
  }, seconds * 1000);
  try {
    return await Promise.race([work, limit.promise]);
  } finally {
    clearTimeout(timer);
  }
}

export function contextOf(functionName: string, awsRequestId: string, timeoutSeconds: number): Context {
  const deadline = performance.now() + timeoutSeconds * 1000;
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: functionArn(functionName),
    memoryLimitInMB: '512',
    awsRequestId,
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, Math.round(deadline - performance.now())),
    done: () => undefined,
    fail: () => undefined,
    succeed: () => undefined,
  };
}
