/** What the records of the tables' streams hold, for the reactions. */
import type { RecordedEvent } from '#case';
import { readEvent } from './cases/event-item.ts';
import { readConsignment } from './goods/consignment-item.ts';
import type { Consignment } from './ports.ts';
import { type Item, plainItem } from './table.ts';

/** As AWS Lambda and the local system give it; only the new image is looked at. */
export interface StreamRecord {
  dynamodb?: { NewImage?: unknown } | undefined;
}

/** The event that was recorded; undefined for a record that is none (an item was removed). */
export function eventIn(record: StreamRecord): RecordedEvent | undefined {
  const item = newItem(record);
  return item && readEvent(item);
}

/** The consignment that was entered; undefined for a change of stock. */
export function consignmentIn(record: StreamRecord): Consignment | undefined {
  const item = newItem(record);
  return item && 'consignment' in item ? readConsignment(item) : undefined;
}

const newItem = ({ dynamodb }: StreamRecord): Item | undefined =>
  dynamodb?.NewImage === undefined ? undefined : plainItem(dynamodb.NewImage);
