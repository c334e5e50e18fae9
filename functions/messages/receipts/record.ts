/** Puts what became of a message into its case. */
import * as v from 'valibot';
import type { CaseCommand } from '#case';
import { log } from '#functions/runtime/log.ts';
import type { Asks, Cases, SentMessage } from '#functions/store/ports.ts';
import type { Receipt } from './receipt.ts';
import { receiptOf } from './receipt-of.ts';

const notification = v.object({
  Records: v.array(v.object({ Sns: v.object({ Message: v.string() }) })),
});

const commandFor = ({ messageId, person, channel }: SentMessage, { outcome }: Receipt): CaseCommand => ({
  type: 'record-message',
  messageId,
  person,
  channel,
  ...outcome,
});

interface Collaborators {
  cases: Pick<Cases, 'carryOut'>;
  asks: Pick<Asks, 'findMessage'>;
}

async function record({ cases, asks }: Collaborators, receipt: Receipt): Promise<void> {
  const sent = await asks.findMessage(receipt.providerId);
  // Receipts can be faster than our own note of having sent, so this one is tried again before it counts as lost.
  if (sent === undefined) throw new Error('receipt-of-unknown-message');
  const { reference } = sent;
  const done = await cases.carryOut(reference, commandFor(sent, receipt), { role: 'provider' });
  if (done.ok) log.info('receipt-recorded', { reference, status: receipt.outcome.status });
  else if (done.failure.refused !== 'already-recorded')
    throw new Error(`receipt-refused: ${done.failure.refused}`);
}

/** Handles SNS notifications of both providers; safe to repeat. What cannot be recorded throws, for Lambda to retry. */
export function createDeliveryReceipts(the: Collaborators) {
  return async (event: unknown): Promise<void> => {
    const read = v.safeParse(notification, event);
    if (!read.success) throw new Error('malformed-receipt');
    for (const { Sns } of read.output.Records) {
      const receipt = receiptOf(Sns.Message);
      if (receipt !== undefined) await record(the, receipt);
    }
  };
}
