/** SES's events, as its guide lists them under "Contents of event data that Amazon SES publishes to Amazon SNS". */
import * as v from 'valibot';
import { readLabels } from '../labels.ts';
import type { Outcome, Receipt } from './receipt.ts';

/** Each tag can have several values; ours have one. */
const tags = v.pipe(
  v.record(v.string(), v.array(v.string())),
  v.transform((all) =>
    Object.fromEntries(Object.entries(all).map(([name, values]) => [name, values.join(' ')])),
  ),
  readLabels,
);

const mail = v.object({ tags: v.optional(tags, {}) });

const event = v.variant('eventType', [
  v.object({ eventType: v.literal('Delivery'), mail }),
  v.object({
    eventType: v.literal('Bounce'),
    mail,
    bounce: v.object({ bounceType: v.picklist(['Permanent', 'Transient', 'Undetermined']) }),
  }),
  v.object({
    eventType: v.literal('Complaint'),
    mail,
    complaint: v.object({ complaintFeedbackType: v.nullish(v.string()) }),
  }),
  v.object({ eventType: v.literal('Reject'), mail }),
  v.object({ eventType: v.literal('Rendering Failure'), mail }),
  v.object({ eventType: v.picklist(['Send', 'DeliveryDelay', 'Open', 'Click', 'Subscription']), mail }),
]);

function outcomeOf(reported: v.InferOutput<typeof event>): Outcome | undefined {
  switch (reported.eventType) {
    case 'Delivery':
      return { status: 'delivered' };
    case 'Bounce':
      return reported.bounce.bounceType === 'Permanent'
        ? { status: 'bounced', complaint: false }
        : { status: 'failed', code: 'not-for-now' };
    case 'Complaint':
      // The one kind of complaint that says the opposite: "this is no spam".
      return reported.complaint.complaintFeedbackType === 'not-spam'
        ? undefined
        : { status: 'bounced', complaint: true };
    case 'Reject':
    case 'Rendering Failure':
      return { status: 'failed', code: 'refused-content' };
    default:
      return undefined;
  }
}

export const emailReceipt = v.pipe(
  event,
  v.transform((reported): Receipt | undefined => {
    const outcome = outcomeOf(reported);
    return outcome && { channel: 'email', labels: reported.mail.tags, outcome };
  }),
);
