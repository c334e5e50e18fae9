import middy from '@middy/core';
import { createDeliveryReceipts } from '#functions/messages/receipts/record.ts';
import { log, nameOf } from '#functions/runtime/log.ts';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { createCases } from '#functions/store/index.ts';

const { store } = surroundings();

export const handler = middy(createDeliveryReceipts({ cases: createCases(store) })).onError(({ error }) =>
  log.error('record-failed', { reference: 'none', error: nameOf(error) }),
);
