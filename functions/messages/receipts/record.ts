/** Puts what became of a message into its case. */
import * as v from 'valibot';
import type { CaseCommand } from '#case';
import { log } from '#functions/runtime/log.ts';
import type { Cases } from '#functions/store/ports.ts';
import type { Receipt } from './receipt.ts';
import { receiptOf } from './receipt-of.ts';

const notification = v.object({
  Records: v.array(v.object({ Sns: v.object({ Message: v.string() }) })),
});

interface Collaborators {
  cases: Pick<Cases, 'carryOut'>;
}

async function record({ cases }: Collaborators, { channel, labels, outcome }: Receipt): Promise<void> {
  const { status } = outcome;
  if (labels === undefined) return log.warn('receipt-not-ours', { channel, status });
  const { reference, messageId, person } = labels;
  const command: CaseCommand = { type: 'record-message', messageId, person, channel, ...outcome };
  const done = await cases.carryOut(reference, command, { role: 'provider' });
  if (done.ok) log.info('receipt-recorded', { reference, status });
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
