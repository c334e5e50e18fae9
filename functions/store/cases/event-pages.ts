/** The log of a case page by page, from either end. */
import * as v from 'valibot';
import { BadCursor, readCursor, writeCursor } from '../cursor.ts';
import { eventKey } from '../keys.ts';
import type { Cases } from '../ports.ts';
import type { Table } from '../table.ts';
import { readEvent } from './event-item.ts';

const position = v.strictObject({ sequence: v.pipe(v.number(), v.integer(), v.minValue(0)) });

export const eventPages =
  (events: Table): Cases['events'] =>
  async (reference, { limit, cursor, after = 0, newestFirst = false }) => {
    const from = cursor === undefined ? undefined : readCursor(position, cursor).sequence;
    // The table refuses to go on from outside what is asked for.
    if (from !== undefined && from <= after) throw new BadCursor();
    const { items, last } = await events.query({
      where: '#reference = :reference AND #sequence > :after',
      values: { ':reference': reference, ':after': after },
      newestFirst,
      limit,
      from: from === undefined ? undefined : eventKey(reference, from),
    });
    const found = items.map(readEvent);
    const end = found.at(-1);
    return { items: found, ...(last && end && { next: writeCursor({ sequence: end.sequence }) }) };
  };
