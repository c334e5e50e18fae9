/** Reads what a provider published: the text of one SNS notification. */
import * as v from 'valibot';
import { emailReceipt } from './from-email.ts';
import { smsReceipt } from './from-sms.ts';
import type { Receipt } from './receipt.ts';

/** SES says so once, in plain text, when its events are connected to a topic. */
const connected = 'Successfully validated SNS topic for Amazon SES';

const published = v.pipe(v.string(), v.parseJson(), v.union([emailReceipt, smsReceipt]));

/**
 * Undefined for what nothing follows from: a message still on its way, an opened one.
 * @throws Error `malformed-receipt`, without the content: it holds an address.
 */
export function receiptOf(message: string): Receipt | undefined {
  if (message.startsWith(connected)) return undefined;
  const read = v.safeParse(published, message);
  if (!read.success) throw new Error('malformed-receipt');
  return read.output;
}
