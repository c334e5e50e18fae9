/** Takes a message from one of the sending services: outbox and receipt are kept together, before it is answered. */
import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from '../database.ts';
import { fateOf } from './fate.ts';
import type { NewMessage, Outbox } from './outbox.ts';
import type { Receipts } from './receipts.ts';

export type TakeMessage = (message: Omit<NewMessage, 'at'>) => void;

export function createTakeMessage(deps: {
  database: DatabaseSync;
  outbox: Outbox;
  receipts: Receipts;
  now(): number;
}): TakeMessage {
  const { database, outbox, receipts, now } = deps;
  return (message) => {
    const receipt = inTransaction(database, () => {
      outbox.record({ ...message, at: now() });
      return receipts.add(message.providerId, fateOf(message.to));
    });
    receipts.send(receipt);
  };
}
