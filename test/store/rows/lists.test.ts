/** The lists of cases: by stage, by desk, by coordinator, and who waits for goods. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attention } from '#case';
import {
  BadCursor,
  type CaseLine,
  type CaseRows,
  type Cases,
  createCaseRows,
  createCases,
  type Page,
  type Paging,
} from '#functions/store/index.ts';
import { startStore, type TestStore } from '../dynalite.ts';
import { assessedCase, coordinator, does, opening } from '../families.ts';

let store: TestStore;
let cases: Cases;
let rows: CaseRows;
beforeAll(async () => {
  store = await startStore({ now: '2026-11-02T04:00:00.000Z' });
  cases = createCases(store);
  rows = createCaseRows(store);
});
afterAll(() => store.stop());

/** Every page of a list, and how many pages it took. */
async function everyPage(list: (paging: Paging) => Promise<Page<CaseLine>>, limit: number) {
  const items: CaseLine[] = [];
  let cursor: string | undefined;
  let pages = 0;
  do {
    const page = await list({ limit, ...(cursor !== undefined && { cursor }) });
    expect(page.items.length).toBeLessThanOrEqual(limit);
    items.push(...page.items);
    cursor = page.next;
    pages += 1;
  } while (cursor !== undefined);
  return { items, pages };
}
const references = (lines: readonly CaseLine[]) => lines.map(({ reference }) => reference).toSorted();

describe('The list of a stage', () => {
  const many = Array.from({ length: 23 }, (_, number) => `LIST${String(number).padStart(4, '0')}`);

  beforeAll(async () => {
    for (const [number, reference] of many.entries()) {
      store.setNow(`2026-11-${String((number % 7) + 2).padStart(2, '0')}T04:00:00.000Z`);
      const changes = {
        coordinator: number % 5 === 0 ? 'marat' : 'aigul',
        area: number % 2 === 0 ? 'talgar' : 'ili',
      };
      await does(cases, reference, opening(changes), coordinator);
      await rows.project(reference);
    }
    store.setNow('2026-11-10T04:00:00.000Z');
  });

  it('holds every case once, in the order in which something is due, whatever the size of its pages', async () => {
    for (const limit of [1, 4, 50]) {
      const { items } = await everyPage((paging) => rows.byStage('intake', paging), limit);
      expect(references(items)).toEqual(many);
      expect(items.map(({ due }) => due)).toEqual(items.map(({ due }) => due).toSorted());
    }
  });

  it('shows what the model says is due, and who the case waits for', async () => {
    const { items } = await everyPage((paging) => rows.byStage('intake', paging), 50);
    const [line] = items;
    const state = await cases.load(line?.reference ?? '');
    if (state === undefined) throw new Error('no such case');
    expect(line).toMatchObject({
      due: attention(state, store.settings, state.changedAt).due,
      coordinator: state.coordinator,
      area: state.area,
      openedAt: state.openedAt,
    });
  });

  it('can be narrowed to a coordinator and an area', async () => {
    const narrowed = (filter: { coordinator?: string; area?: string }) =>
      everyPage((paging) => rows.byStage('intake', { ...paging, ...filter }), 3);
    const ofMarat = many.filter((_, number) => number % 5 === 0);
    expect(references((await narrowed({ coordinator: 'marat' })).items)).toEqual(ofMarat);
    const both = await narrowed({ coordinator: 'marat', area: 'ili' });
    expect(references(both.items)).toEqual(many.filter((_, number) => number % 10 === 5));
    expect((await narrowed({ area: 'nowhere' })).items).toEqual([]);
  });

  it('refuses a cursor that it did not give out', async () => {
    const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const cursors = [
      '',
      'x',
      forged({}),
      forged(['start']),
      forged(Array(4).fill({ due: '', reference: 'A' })),
    ];
    for (const cursor of cursors)
      await expect(rows.byStage('intake', { limit: 2, cursor })).rejects.toThrow(BadCursor);
    await expect(rows.onDesk('aigul', { limit: 2, cursor: 'x' })).rejects.toThrow(BadCursor);
    await expect(rows.waitingForGoods('bed', { limit: 2, cursor: 'x' })).rejects.toThrow(BadCursor);
  });

  it('is counted, all of it or what is overdue', async () => {
    expect(await rows.count('intake')).toBe(23);
    const { items } = await everyPage((paging) => rows.byStage('intake', paging), 50);
    const middle = items[11]?.due ?? '';
    const earlier = items.filter(({ due }) => due < middle).length;
    expect(await rows.count('intake', { before: middle })).toBe(earlier);
    expect(await rows.count('intake', { since: middle })).toBe(23 - earlier);
    expect(await rows.count('delivery')).toBe(0);
  });

  it('gives a coordinator their open cases, and loses a case that closes', async () => {
    const closing = many[5] ?? '';
    await does(cases, closing, { type: 'close', reason: 'moved-away' }, coordinator);
    await rows.project(closing);
    const open = many.filter((reference, number) => number % 5 === 0 && reference !== closing);
    const { items } = await everyPage((paging) => rows.caseload('marat', paging), 2);
    expect(references(items)).toEqual(open);
    expect(references((await everyPage((paging) => rows.byStage('closed', paging), 5)).items)).toEqual([
      closing,
    ]);
    expect(references((await everyPage((paging) => rows.byStage('intake', paging), 9)).items)).not.toContain(
      closing,
    );
  });
});

describe('The desk of a member of staff', () => {
  it('holds the cases that wait for them, until they have dealt with them', async () => {
    await does(cases, 'DESK0001', opening(), coordinator);
    await rows.project('DESK0001');
    expect((await rows.onDesk('saule', { limit: 10 })).items).toEqual([]);
    await does(cases, 'DESK0001', {
      type: 'escalate',
      to: 'saule',
      role: 'manager',
      reason: 'nobody-to-ask',
    });
    await rows.project('DESK0001');
    const [line] = (await rows.onDesk('saule', { limit: 10 })).items;
    expect(line).toMatchObject({
      reference: 'DESK0001',
      waitsFor: { person: 'saule', role: 'manager', reason: 'nobody-to-ask' },
    });
    await does(cases, 'DESK0001', { type: 'take-up' }, { role: 'manager', id: 'saule' });
    await rows.project('DESK0001');
    expect((await rows.onDesk('saule', { limit: 10 })).items).toEqual([]);
  });
});

describe('The tasks of a volunteer', () => {
  it('are the cases that wait for their answer', async () => {
    await does(cases, 'TASK0001', opening(), coordinator);
    await does(cases, 'TASK0001', { type: 'ask', kind: 'assessment', volunteer: 'zarina' });
    await rows.project('TASK0001');
    const { items } = await rows.onDesk('zarina', { limit: 10 });
    expect(items).toMatchObject([
      { reference: 'TASK0001', waitsFor: { person: 'zarina', role: 'volunteer', reason: 'assessment' } },
    ]);
  });
});

describe('Who waits for goods', () => {
  const lacksBed = async (reference: string, changes: Parameters<typeof assessedCase>[3]) => {
    const { state } = await assessedCase(
      cases,
      reference,
      [{ kind: 'bed', quantity: 1, urgency: 'soon' }],
      changes,
    );
    const needIds = state.needs.map(({ id }) => id);
    await does(cases, reference, { type: 'note-goods-missing', needIds });
    await rows.project(reference);
    return needIds;
  };
  const waiting = async () =>
    (await rows.waitingForGoods('bed', { limit: 10 })).items.map(({ reference }) => reference);

  it('stands in the order of need; who has waited longer comes first among equals', async () => {
    store.setNow('2026-11-10T04:00:00.000Z');
    await lacksBed('LATER001', {});
    store.setNow('2026-10-01T04:00:00.000Z');
    await lacksBed('EARLIER1', {});
    store.setNow('2026-11-12T04:00:00.000Z');
    await lacksBed('URGENT01', {
      urgency: 'urgent',
      vulnerabilities: ['violence', 'disability', 'single-parent'],
    });
    expect(await waiting()).toEqual(['URGENT01', 'EARLIER1', 'LATER001']);
    const { items } = await rows.waitingForGoods('bed', { limit: 10 });
    const priorities = items.map(({ priority }) => priority);
    expect(priorities).toEqual(priorities.toSorted((one, other) => other - one));
  });

  it('goes on page by page', async () => {
    const first = await rows.waitingForGoods('bed', { limit: 2 });
    const second = await rows.waitingForGoods('bed', { limit: 2, ...(first.next && { cursor: first.next }) });
    expect([...first.items, ...second.items].map(({ reference }) => reference)).toEqual([
      'URGENT01',
      'EARLIER1',
      'LATER001',
    ]);
  });

  it('is left when the goods are there, and when the case closes', async () => {
    await does(cases, 'URGENT01', {
      type: 'set-goods-aside',
      items: [{ needId: 'need-1', kind: 'bed', quantity: 1, unit: 'piece', consignmentId: 'c-1', line: 1 }],
    });
    await rows.project('URGENT01');
    expect(await waiting()).toEqual(['EARLIER1', 'LATER001']);
    await does(cases, 'EARLIER1', { type: 'close', reason: 'moved-away' }, coordinator);
    await rows.project('EARLIER1');
    expect(await waiting()).toEqual(['LATER001']);
  });
});
