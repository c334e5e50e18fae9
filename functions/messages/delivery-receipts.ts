import middy from '@middy/core';
import { log, nameOf } from '#functions/runtime/log.ts';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { createAsks, createCases } from '#functions/store/index.ts';
import { createDeliveryReceipts } from './receipts/record.ts';

const { store } = surroundings();

export const handler = middy(
  createDeliveryReceipts({ cases: createCases(store), asks: createAsks(store) }),
).onError(({ error }) => log.error('record-failed', { reference: 'none', error: nameOf(error) }));
