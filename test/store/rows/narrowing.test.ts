/** A coordinator narrows the queue and the caseload; the pages stay whole, and what it costs stays bounded. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Stage } from '#case';
import {
  type CaseLine,
  type CaseRows,
  createCaseRows,
  type Page,
  type Paging,
} from '#functions/store/index.ts';
import { rowKeys } from '#functions/store/keys.ts';
import { openTable } from '#functions/store/table.ts';
import { startStore, type TestStore } from '../dynalite.ts';

let store: TestStore;
let rows: CaseRows;
const spent = { calls: 0, lines: 0 };

/** 300 cases of Aigul: every third waits for her, the others for a volunteer; every 50th is in Talgar. */
const all = Array.from({ length: 300 }, (_, number) => ({
  reference: `NARROW${String(number).padStart(3, '0')}`,
  stage: (number % 2 === 0 ? 'delivery' : 'follow-up') satisfies Stage,
  due: new Date(Date.UTC(2026, 10, 1) + number * 3_600_000).toISOString(),
  priority: 1,
  area: number % 50 === 0 ? 'talgar' : 'ili',
  coordinator: 'aigul',
  openedAt: '2026-10-01T05:00:00.000Z',
  ...(number % 3 === 0
    ? { waitsFor: { person: 'aigul', role: 'coordinator', reason: number % 6 === 0 ? 'silence' : 'review' } }
    : number % 3 === 1 && { waitsFor: { person: 'bolat', role: 'volunteer', reason: 'delivery' } }),
}));

beforeAll(async () => {
  store = await startStore();
  const dynamo = new Proxy(store.dynamo, {
    get: (client, name) =>
      name === 'send'
        ? async (command: Parameters<typeof client.send>[0]) => {
            const answer = await client.send(command);
            spent.calls += 1;
            if ('ScannedCount' in answer) spent.lines += answer.ScannedCount ?? 0;
            return answer;
          }
        : Reflect.get(client, name),
  });
  rows = createCaseRows({ ...store, dynamo });
  const table = openTable(store, 'rows');
  for (const line of all)
    await table.put({
      ...rowKeys.row(line.reference),
      line,
      due: line.due,
      area: line.area,
      coordinatorKey: rowKeys.coordinator('aigul'),
      ...(line.waitsFor && { deskKey: rowKeys.desk(line.waitsFor.person) }),
    });
});
afterAll(() => store.stop());

async function everyPage(list: (paging: Paging) => Promise<Page<CaseLine>>) {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    Object.assign(spent, { calls: 0, lines: 0 });
    const page = await list({ limit: 20, ...(cursor !== undefined && { cursor }) });
    expect(page.items.length).toBeLessThanOrEqual(20);
    expect(spent.calls).toBeLessThanOrEqual(5);
    found.push(...page.items.map(({ reference }) => reference));
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}
const of = (fits: (line: (typeof all)[number], number: number) => boolean) =>
  all.filter(fits).map(({ reference }) => reference);

describe('A narrowed list', () => {
  it('shows each case that fits once, in the order in which something is due', async () => {
    expect(await everyPage((paging) => rows.caseload('aigul', { ...paging, area: 'talgar' }))).toEqual(
      of(({ area }) => area === 'talgar'),
    );
    expect(
      await everyPage((paging) => rows.onDesk('aigul', { ...paging, stage: 'delivery', reason: 'silence' })),
    ).toEqual(of((_, number) => number % 6 === 0));
    expect(await everyPage((paging) => rows.onDesk('aigul', { ...paging, reason: 'nothing' }))).toEqual([]);
  });

  it('of what waits for others leaves out what waits for the coordinator', async () => {
    expect(await everyPage((paging) => rows.caseload('aigul', { ...paging, others: true }))).toEqual(
      of((_, number) => number % 3 !== 0),
    );
  });

  it('of what is overdue reads no other line', async () => {
    const before = all[30]?.due ?? '';
    const overdue = await everyPage((paging) => rows.onDesk('aigul', { ...paging, before }));
    expect(overdue).toEqual(of((_, number) => number % 3 === 0 && number < 30));
    expect(spent).toEqual({ calls: 1, lines: 10 });
  });
});

describe('The desk', () => {
  it('is counted, all of it and what is overdue', async () => {
    expect(await rows.countOnDesk('aigul')).toBe(100);
    expect(await rows.countOnDesk('aigul', all[30]?.due)).toBe(10);
    expect(await rows.countOnDesk('nobody')).toBe(0);
  });
});

describe('Lines of cases', () => {
  it('are found by their references in one call', async () => {
    Object.assign(spent, { calls: 0, lines: 0 });
    const found = await rows.linesOf(['NARROW007', 'NOBODY00', 'NARROW001']);
    expect(found.map(({ reference }) => reference).toSorted()).toEqual(['NARROW001', 'NARROW007']);
    expect(spent.calls).toBe(1);
    expect(await rows.linesOf([])).toEqual([]);
  });
});
