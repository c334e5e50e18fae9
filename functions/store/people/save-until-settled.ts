/**
 * What is written before the event that refers to it: until that is recorded it carries a time at which it removes
 * itself, so that a request that came to nothing leaves nothing behind.
 */
import { secondAfter } from '../dependencies.ts';
import type { Item, Table } from '../table.ts';

/** What is settled is changed for good, and never begins to expire again. */
export async function saveUntilSettled(
  table: Table,
  item: Item,
  { now, days, until = {} }: { now: number; days: number; until?: Item },
): Promise<void> {
  const expiring = { ...item, ...until, expires: secondAfter(now, days) };
  const when = 'attribute_not_exists(#pk) OR attribute_exists(#expires)';
  if (!(await table.put(expiring, { when }))) await table.put(item, { when: 'attribute_exists(#pk)' });
}
