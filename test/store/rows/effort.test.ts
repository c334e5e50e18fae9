/** A page of a list takes the same effort among forty cases and among two thousand. */
import type { QueryCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCaseRows } from '#functions/store/index.ts';
import { rowKeys } from '#functions/store/keys.ts';
import { openTable } from '#functions/store/table.ts';
import { startStore, type TestStore } from '../dynalite.ts';

let store: TestStore;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.stop());

async function fillWith(from: number, to: number): Promise<void> {
  const table = openTable(store, 'rows');
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  for (let at = 0; at < numbers.length; at += 50)
    await Promise.all(
      numbers.slice(at, at + 50).map((number) => {
        const reference = `FULL${number}`;
        const due = new Date(Date.UTC(2026, 0, 1) + ((number * 7919) % 100_000) * 60_000).toISOString();
        const line = {
          reference,
          stage: 'delivery',
          due,
          priority: 1,
          area: 'talgar',
          coordinator: 'aigul',
          openedAt: due,
        };
        const stageKey = rowKeys.stageOf('delivery', reference);
        return table.put({ ...rowKeys.row(reference), stageKey, due, line, coordinator: 'aigul' });
      }),
    );
}

/** Calls and lines that one call of the list costs, on its third page. */
async function effort(filter: { coordinator?: string }) {
  const spent = { calls: 0, lines: 0 };
  const dynamo = new Proxy(store.dynamo, {
    get: (client, name) =>
      name === 'send'
        ? async (command: QueryCommand) => {
            const answer = await client.send(command);
            spent.calls += 1;
            spent.lines += answer.ScannedCount ?? 0;
            return answer;
          }
        : Reflect.get(client, name),
  });
  const rows = createCaseRows({ ...store, dynamo });
  let cursor: string | undefined;
  for (let page = 0; page < 3; page++) {
    Object.assign(spent, { calls: 0, lines: 0 });
    const found = await rows.byStage('delivery', { limit: 10, ...filter, ...(cursor && { cursor }) });
    expect(found.items.length).toBe('nobody' === filter.coordinator ? 0 : 10);
    cursor = found.next;
    if (cursor === undefined) break;
  }
  return spent;
}

describe('The effort of a list', () => {
  it('does not grow with the number of cases, and is bounded where a filter leaves nearly all of them out', async () => {
    await fillWith(0, 40);
    const few = await effort({});
    await fillWith(40, 2_000);
    const many = await effort({});
    expect(many.calls).toBeLessThanOrEqual(few.calls + 4);
    expect(many.lines).toBeLessThanOrEqual(4 * 5 + 4 * 5);
    const sought = await effort({ coordinator: 'nobody' });
    expect(sought.calls).toBeLessThanOrEqual(4 + 12);
    expect(sought.lines).toBeLessThanOrEqual(16 * 100);
  });
});
