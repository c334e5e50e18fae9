/** Which errors of SES are about this one recipient or the quota, and expected. */
import * as v from 'valibot';
import type { SendFailure } from '../ports.ts';

const known = v.object({ name: v.string(), message: v.optional(v.string(), '') });

const paused: readonly string[] = ['AccountSendingPausedException', 'ConfigurationSetSendingPausedException'];

/** Undefined for all else: sending too fast, faults and mistakes of ours are thrown. */
export function emailFailure(error: unknown): SendFailure | undefined {
  const read = v.safeParse(known, error);
  if (!read.success) return undefined;
  const { name, message } = read.output;
  if (name === 'MessageRejected') return { code: 'rejected' };
  // So a malformed address comes back; the SDK has no class for it.
  if (name === 'InvalidParameterValue') return { code: 'no-such-address' };
  if (paused.includes(name)) return { code: 'sending-paused' };
  // The two throttling errors differ in their text only: a rate passes in seconds, the day's quota does not.
  const throttled = name === 'Throttling' || name === 'ThrottlingException';
  return throttled && message.startsWith('Daily message quota exceeded')
    ? { code: 'daily-limit' }
    : undefined;
}
