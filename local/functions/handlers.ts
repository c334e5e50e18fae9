/** Finds a function's handler: the module named in the table of functions, loaded once, when it is first needed. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Context } from 'aws-lambda';
import * as v from 'valibot';
import type { FunctionEntry } from '#functions/functions.ts';

type Handler = (event: unknown, context: Context) => unknown;

export interface Handlers {
  /** @throws Error for a function that the table lacks, or a module without a handler. */
  find(functionName: string): Promise<{ handler: Handler; timeoutSeconds: number }>;
}

const moduleSchema = v.object({ handler: v.custom<Handler>((value) => typeof value === 'function') });

export function createHandlers(functions: Readonly<Record<string, FunctionEntry>>, root: string): Handlers {
  const loaded = new Map<string, Promise<Handler>>();

  async function load(entry: string): Promise<Handler> {
    const module: unknown = await import(/* @vite-ignore */ pathToFileURL(resolve(root, entry)).href);
    return v.parse(moduleSchema, module).handler;
  }

  return {
    async find(functionName) {
      const entry = functions[functionName];
      if (entry === undefined) throw new Error(`There is no function ${functionName}`);
      const known = loaded.get(functionName);
      if (known !== undefined) return { handler: await known, timeoutSeconds: entry.timeoutSeconds };
      const handler = load(entry.entry);
      loaded.set(functionName, handler);
      // A function that does not load is a bug of ours, and its reason holds nothing personal: say it aloud, once.
      handler.catch((error: unknown) => console.error(`The function ${functionName} does not load:`, error));
      return { handler: await handler, timeoutSeconds: entry.timeoutSeconds };
    },
  };
}
