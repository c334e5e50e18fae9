/** After a start: delivers what the journal still holds, where the write had reached the table before the end came. */
import * as v from 'valibot';
import type { LocalDynamo } from '../aws/dynamo.ts';
import { localTables } from '../aws/names.ts';
import type { Delivery, ImageOf } from './deliver.ts';
import type { Journal } from './journal.ts';

const found = v.object({
  Item: v.optional(v.record(v.string(), v.record(v.string(), v.unknown()))),
});

export const createImageOf =
  (dynamo: LocalDynamo): ImageOf =>
  async ({ table, key }) => {
    const { body } = await dynamo.ask('GetItem', {
      TableName: localTables[table],
      Key: key,
      ConsistentRead: true,
    });
    return v.parse(found, body).Item;
  };

export async function catchUp(journal: Journal, imageOf: ImageOf, delivery: Delivery): Promise<void> {
  for (const entry of journal.undelivered()) {
    const image = await imageOf(entry);
    if (image === undefined) journal.crossOut(entry.id);
    else delivery.deliver(entry, image);
  }
}
