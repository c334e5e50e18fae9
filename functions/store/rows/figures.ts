/** Figures for managers: cases by stage, and the tallies of months. */
import * as v from 'valibot';
import { rowKeys, stageShards } from '../keys.ts';
import type { CaseRows } from '../ports.ts';
import { everyItem, type Item, type Table } from '../table.ts';

const days = v.object({ days: v.number() });
const inTime = v.object({ inTime: v.boolean() });

export function figures(rows: Table): Pick<CaseRows, 'count' | 'daysToDelivery' | 'checkInsInTime'> {
  const tallies = async (keys: readonly string[]): Promise<Item[]> => {
    const found: Item[] = [];
    for (const key of keys)
      for await (const item of everyItem(rows, { where: '#pk = :pk', values: { ':pk': key } }))
        found.push(item);
    return found;
  };
  return {
    async count(stage, dueBefore) {
      const counts = Array.from({ length: stageShards }, (_, shard) =>
        rows.count({
          index: 'by-stage',
          where: `#stageKey = :stage${dueBefore === undefined ? '' : ' AND #due < :before'}`,
          values: { ':stage': rowKeys.stage(stage, shard), ':before': dueBefore },
        }),
      );
      return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    },
    async daysToDelivery(months) {
      return (await tallies(months.map(rowKeys.daysToDelivery))).map((item) => v.parse(days, item).days);
    },
    async checkInsInTime(months) {
      const found = (await tallies(months.map(rowKeys.checkIns))).map((item) => v.parse(inTime, item));
      return { inTime: found.filter((one) => one.inTime).length, all: found.length };
    },
  };
}
