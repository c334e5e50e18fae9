import { describe, expect, test } from 'vitest';
import type { CaseCommand, CaseReference, Refusal } from '#case';
import { createDeliveryReceipts } from '#functions/messages/receipts/record.ts';
import type { Cases } from '#functions/store/ports.ts';
import { bounced, byEmail, bySms, notification } from './published.ts';

/** A case that takes every command, or refuses all of them. */
function given(refusal?: Refusal) {
  const carriedOut: { reference: CaseReference; command: CaseCommand; by: string }[] = [];
  const carryOut: Cases['carryOut'] = async (reference, command, by) => {
    carriedOut.push({ reference, command, by: by.role });
    if (refusal !== undefined) return { ok: false, failure: refusal };
    // What is given back is of no interest to receipts.
    return { ok: true, value: undefined as never };
  };
  return { carriedOut, receive: createDeliveryReceipts({ cases: { carryOut } }) };
}

describe('A receipt', () => {
  test('is recorded in the case of its message, by the provider', async () => {
    const { carriedOut, receive } = given();
    await receive(notification(bounced('Permanent')));
    expect(carriedOut).toEqual([
      {
        reference: 'K7M2Q9XH',
        command: {
          type: 'record-message',
          status: 'bounced',
          complaint: false,
          messageId: 'assessment-1.1.0',
          person: 'person-1',
          channel: 'email',
        },
        by: 'provider',
      },
    ]);
  });

  test('that came before changes nothing and is no fault', async () => {
    const { receive } = given({ refused: 'already-recorded' });
    await expect(receive(notification(byEmail('Delivery')))).resolves.toBeUndefined();
  });

  test('that the case will not take is left for an operator, with the refusal’s name', async () => {
    const { receive } = given({ refused: 'no-such-case' });
    await expect(receive(notification(byEmail('Delivery')))).rejects.toThrow('receipt-refused: no-such-case');
  });

  test('finds the case of an SMS as that of an email', async () => {
    const { carriedOut, receive } = given();
    await receive(notification(bySms('TEXT_DELIVERED')));
    expect(carriedOut).toMatchObject([
      { reference: 'K7M2Q9XH', command: { messageId: 'assessment-1.1.0', channel: 'sms' } },
    ]);
  });

  test('of a message that somebody sent by hand is nobody’s case, and no fault', async () => {
    const { carriedOut, receive } = given();
    await receive(notification(JSON.stringify({ eventType: 'Delivery', mail: { tags: {} } })));
    expect(carriedOut).toEqual([]);
  });

  test('of a message still on its way is not even recorded', async () => {
    const { carriedOut, receive } = given();
    await receive(notification(bySms('TEXT_PENDING', false)));
    expect(carriedOut).toEqual([]);
  });

  test('without sense is left for an operator', async () => {
    const { receive } = given();
    await expect(receive({ Records: [{ Sns: {} }] })).rejects.toThrow('malformed-receipt');
    await expect(receive(notification('not JSON'))).rejects.toThrow('malformed-receipt');
  });
});
