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
    async count(stage, due) {
      const [between, boundary] = within(due);
      const counts = Array.from({ length: stageShards }, (_, shard) =>
        rows.count({
          index: 'by-stage',
          where: `#stageKey = :stage${between}`,
          values: { ':stage': rowKeys.stage(stage, shard), ...boundary },
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

/** The part of the index's range that is counted, and its boundary's value. */
function within(due: Parameters<CaseRows['count']>[1]): [condition: string, values: Record<string, string>] {
  if (due === undefined) return ['', {}];
  if ('before' in due) return [' AND #due < :before', { ':before': due.before }];
  return [' AND #due >= :since', { ':since': due.since }];
}
