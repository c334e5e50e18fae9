/** Stock: never below zero, nothing made or lost, nothing delivered that was not set aside, nothing held for nobody. */

import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as v from 'valibot';
import { type CaseState, type RecordedEvent, unitsSetAside } from '#case';
import type { Simulated } from '../system/simulated-system.ts';
import type { Checks } from './broken.ts';

const units = v.record(v.string(), v.number());
const line = v.object({
  item: v.object({ quantity: v.number(), kind: v.string(), consignmentId: v.string(), line: v.number() }),
  available: v.number(),
  setAside: v.number(),
  delivered: v.number(),
  held: units,
  handed: units,
});

const sum = (figures: Readonly<Record<string, number>>) =>
  Object.values(figures).reduce((all, one) => all + one, 0);

export function checkStock(
  { check }: Checks,
  the: Simulated,
  cases: readonly { state: CaseState; log: readonly RecordedEvent[] }[],
): void {
  const lines = the.dynamo
    .table('goods')
    .all()
    .filter((item) => item['sk']?.S?.startsWith('LINE#'))
    .map((item) => v.parse(line, unmarshall(item)));
  const closed = new Set(
    cases.filter(({ state }) => state.stage === 'closed').map(({ state }) => state.reference),
  );
  for (const { item, available, setAside, delivered, held, handed } of lines) {
    const where = () =>
      `${item.consignmentId}/${item.line} ${JSON.stringify({ available, setAside, delivered, held, handed })}`;
    check('stock is never below zero', Math.min(available, setAside, delivered) >= 0, where);
    check('goods are neither made nor lost', available + setAside + delivered === item.quantity, where);
    check('who holds goods is known', sum(held) === setAside && sum(handed) === delivered, where);
    const keeper = Object.keys(held).find((hold) => closed.has(hold.split(':')[0] ?? ''));
    check('a closed case holds no goods', keeper === undefined, () => `${keeper} ${where()}`);
  }
  for (const { state, log } of cases) {
    const aside = new Map<string, number>();
    for (const { event } of log)
      if (event.type === 'goods-set-aside')
        for (const one of event.items)
          aside.set(nameOf(one), Math.max(one.quantity, aside.get(nameOf(one)) ?? 0));
    for (const { event, sequence } of log)
      if (event.type === 'delivery-confirmed')
        for (const one of event.answer.items)
          if (one.consignmentId !== undefined && one.outcome === 'delivered')
            check(
              'nothing is delivered that was not set aside',
              aside.has(nameOf(one)),
              () => `${state.reference} ${sequence} ${nameOf(one)}`,
            );
    if (state.stage === 'closed') continue;
    for (const need of state.needs)
      check(
        'what a case believes to be set aside for it is on the shelf under its name',
        unitsSetAside(need) <= heldFor(lines, `${state.reference}:${need.id}`),
        () =>
          `${state.reference} ${need.id}: ${unitsSetAside(need)} believed, ${heldFor(lines, `${state.reference}:${need.id}`)} held`,
      );
  }
}

const heldFor = (lines: readonly v.InferOutput<typeof line>[], hold: string): number =>
  lines.reduce((all, { held }) => all + (held[hold] ?? 0), 0);

const nameOf = (one: { needId: string; consignmentId?: string; line?: number }): string =>
  `${one.needId} ${one.consignmentId}/${one.line}`;
