/** The SMS service's events, as its guide lists them under "Event types for SMS, MMS, and voice". */
import * as v from 'valibot';
import { readLabels } from '../labels.ts';
import type { Outcome, Receipt } from './receipt.ts';

/**
 * What follows from each event; nothing from those on the way. Only a number that does not exist is given up for good:
 * a carrier may block a sender for a day, and every volunteer of that carrier with it.
 */
const outcomes: ReadonlyMap<string, Outcome | undefined> = new Map<string, Outcome | undefined>([
  ['TEXT_QUEUED', undefined],
  ['TEXT_PENDING', undefined],
  ['TEXT_SENT', undefined],
  // Accepted by the carrier: in some countries the last that is ever heard, and then marked as final.
  ['TEXT_SUCCESSFUL', { status: 'delivered' }],
  ['TEXT_DELIVERED', { status: 'delivered' }],
  ['TEXT_INVALID', { status: 'bounced', complaint: false }],
  ['TEXT_INVALID_MESSAGE', { status: 'failed', code: 'refused-content' }],
  ['TEXT_BLOCKED', { status: 'failed', code: 'blocked' }],
  ['TEXT_CARRIER_BLOCKED', { status: 'failed', code: 'blocked' }],
  ['TEXT_PROTECT_BLOCKED', { status: 'failed', code: 'blocked' }],
  ['TEXT_UNREACHABLE', { status: 'failed', code: 'unreachable' }],
  ['TEXT_CARRIER_UNREACHABLE', { status: 'failed', code: 'unreachable' }],
  ['TEXT_TTL_EXPIRED', { status: 'failed', code: 'expired' }],
  ['TEXT_SPAM', { status: 'failed', code: 'spam' }],
  // Also what comes after 72 hours in which the carrier said nothing.
  ['TEXT_UNKNOWN', { status: 'failed', code: 'unknown' }],
]);

export const smsReceipt = v.pipe(
  v.object({
    eventType: v.pipe(
      v.string(),
      v.check((type) => outcomes.has(type)),
    ),
    isFinal: v.boolean(),
    context: v.optional(readLabels, {}),
  }),
  v.transform(({ eventType, isFinal, context: labels }): Receipt | undefined => {
    const outcome = isFinal ? outcomes.get(eventType) : undefined;
    return outcome && { channel: 'sms', labels, outcome };
  }),
);
