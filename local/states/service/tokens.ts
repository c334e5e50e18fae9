/** Task tokens: opaque outside, they say inside which call of which execution they answer. */
import type { Thread } from '../execution/model.ts';
import type { Turn } from '../execution/turn.ts';
import { parseJson } from '../json.ts';

export type TokenAddress = { readonly arn: string; readonly thread: number; readonly call: number };

export function newToken(turn: Turn, thread: Thread, call: number): string {
  const parts = [turn.execution.arn, thread.id, call, turn.workshop.uuid()];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** Undefined when the text was never a token of this service. */
export function readToken(token: string): TokenAddress | undefined {
  const parts = parseJson(Buffer.from(token, 'base64url').toString('utf8'));
  if (!Array.isArray(parts) || parts.length !== 4) return undefined;
  const [arn, thread, call] = parts;
  if (typeof arn !== 'string' || typeof thread !== 'number' || typeof call !== 'number') return undefined;
  return { arn, thread, call };
}
