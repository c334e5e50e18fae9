/** Runs a function's own handler here, with the operator's rights, on what it gave up on. */
import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { FunctionName } from '#functions/functions.ts';
import { nameOf } from '#functions/runtime/log.ts';
import type { Handlers } from '../../functions/handlers.ts';
import { contextOf } from '../../functions/invoke.ts';

/** @returns the error's code; undefined when it is done. */
export type DoAgain = (functionName: FunctionName, event: unknown) => Promise<string | undefined>;

const reported = v.object({ batchItemFailures: v.pipe(v.array(v.unknown()), v.minLength(1)) });

export const createDoAgain =
  (handlers: Handlers): DoAgain =>
  async (functionName, event) => {
    const { handler, timeoutSeconds } = await handlers.find(functionName);
    try {
      const answer = await handler(event, contextOf(functionName, randomUUID(), timeoutSeconds));
      // Which record it was, and its error, the function has logged under this code.
      return v.is(reported, answer) ? 'record-failed' : undefined;
    } catch (error) {
      return codeOf(error);
    }
  };

/** Our own errors say a code; what others say may hold anything, and is left out. */
const codeOf = (error: unknown): string =>
  error instanceof Error && /^[a-z]+(-[a-z]+)+(: [a-z-]+)?$/.test(error.message)
    ? error.message
    : nameOf(error);
