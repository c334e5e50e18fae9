/** Closed cases whose families are still known: a list that gets shorter as families are erased, read part after part. */
import { rowKeys, stageShards } from '../keys.ts';
import type { CaseRows } from '../ports.ts';
import { everyItem, type Table } from '../table.ts';
import { readLine } from './row-item.ts';

/** Read at once; whoever reads stops when they have had enough. */
const atOnce = 50;

export const createClosedBefore = (rows: Table): CaseRows['closedBefore'] =>
  async function* (before) {
    for (let shard = 0; shard < stageShards; shard += 1)
      for await (const item of everyItem(rows, {
        index: 'by-coordinator',
        where: '#coordinatorKey = :list AND #due < :before',
        values: { ':list': rowKeys.stillKnown(shard), ':before': before },
        limit: atOnce,
      }))
        yield readLine(item);
  };
