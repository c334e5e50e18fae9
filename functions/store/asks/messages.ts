/** Providers' message ids, so that a receipt finds the case it belongs to. */
import * as v from 'valibot';
import { channels } from '#case';
import { type StoreDependencies, secondAfter } from '../dependencies.ts';
import { askKeys } from '../keys.ts';
import type { Asks } from '../ports.ts';
import type { Table } from '../table.ts';

/** Bounces and delivery reports come within days, complaints within weeks. */
const daysKept = 90;

const messageItem = v.object({
  message: v.object({
    reference: v.string(),
    messageId: v.string(),
    person: v.string(),
    channel: v.picklist(channels),
  }),
});

export function messages(
  table: Table,
  { now }: Pick<StoreDependencies, 'now'>,
): Pick<Asks, 'rememberMessage' | 'findMessage'> {
  return {
    async rememberMessage(providerId, message) {
      await table.put({
        ...askKeys.message(providerId),
        message,
        expires: secondAfter(now(), daysKept),
      });
    },
    async findMessage(providerId) {
      const item = await table.get(askKeys.message(providerId));
      return item && v.parse(messageItem, item).message;
    },
  };
}
