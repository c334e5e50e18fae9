/** How Lambda reports an error of a handler: its class, its message and where it was thrown. */
import type { InvokeResult } from '../states/index.ts';

export function failureOf(error: unknown): InvokeResult {
  if (!(error instanceof Error)) return { ok: false, errorType: typeof error, errorMessage: String(error) };
  return {
    ok: false,
    errorType: error.name,
    errorMessage: error.message,
    trace: error.stack?.split('\n') ?? [],
  };
}
