/** Figures for managers: days to the first delivery, and check-ins answered in time. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseRows, type Cases, createCaseRows, createCases } from '#functions/store/index.ts';
import { startStore, type TestStore } from '../dynalite.ts';
import { assessedCase, does } from '../families.ts';

let store: TestStore;
let cases: Cases;
let rows: CaseRows;
beforeAll(async () => {
  store = await startStore();
  cases = createCases(store);
  rows = createCaseRows(store);
});
afterAll(() => store.stop());

const bolat = { role: 'volunteer', id: 'bolat' } as const;
const item = {
  needId: 'need-1',
  kind: 'bed',
  quantity: 1,
  unit: 'piece',
  consignmentId: 'c-1',
  line: 1,
} as const;
const well = { scores: {}, alarm: false, newNeeds: [] };

/** A case opened, served and followed up on the days given. */
async function delivered(reference: string, opened: string, on: string) {
  store.setNow(`${opened}T04:00:00.000Z`);
  await assessedCase(cases, reference, [{ kind: 'bed', quantity: 1, urgency: 'soon' }]);
  await does(cases, reference, { type: 'set-goods-aside', items: [item] });
  await does(cases, reference, { type: 'ask', kind: 'delivery', volunteer: 'bolat' });
  store.setNow(`${on}T05:00:00.000Z`);
  const answer = { outcome: 'delivered', items: [] } as const;
  await does(
    cases,
    reference,
    { type: 'confirm-delivery', askId: 'delivery-1', volunteer: 'bolat', answer: { ...answer, items: [] } },
    bolat,
  );
  await rows.project(reference);
}

async function checkIn(reference: string, on: string) {
  await does(cases, reference, { type: 'plan-check-in', on });
  store.setNow(`${on}T05:00:00.000Z`);
  const { state } = await does(cases, reference, { type: 'ask', kind: 'check-in', volunteer: 'bolat' });
  await rows.project(reference);
  return state.asks.at(-1)?.id ?? '';
}

describe('Days to the first delivery', () => {
  it('are whole days, in the month of the delivery', async () => {
    await delivered('DAYS0001', '2026-09-01', '2026-09-08');
    await delivered('DAYS0002', '2026-09-10', '2026-10-01');
    await delivered('DAYS0003', '2026-09-28', '2026-09-28');
    expect((await rows.daysToDelivery(['2026-09'])).toSorted()).toEqual([0, 7]);
    expect((await rows.daysToDelivery(['2026-10', '2026-09'])).toSorted((a, b) => a - b)).toEqual([0, 7, 21]);
    expect(await rows.daysToDelivery(['2026-08'])).toEqual([]);
  });

  it('count a case once, however often its row is made', async () => {
    await rows.project('DAYS0002');
    await rows.project('DAYS0002');
    expect(await rows.daysToDelivery(['2026-10'])).toEqual([21]);
  });
});

describe('Check-ins in time', () => {
  it('are those answered by the day they were due; a silent one counts, and so does a late one', async () => {
    await delivered('CHECK001', '2026-05-04', '2026-05-05');
    const first = await checkIn('CHECK001', '2026-06-01');
    expect(await rows.checkInsInTime(['2026-06'])).toEqual({ inTime: 0, all: 0 });
    const command = { type: 'answer-check-in', askId: first, volunteer: 'bolat', answer: well } as const;
    await does(cases, 'CHECK001', { ...command, answer: { ...well, newNeeds: [] } }, bolat);
    await rows.project('CHECK001');
    expect(await rows.checkInsInTime(['2026-06'])).toEqual({ inTime: 1, all: 1 });

    await delivered('CHECK002', '2026-05-04', '2026-05-05');
    const second = await checkIn('CHECK002', '2026-06-01');
    store.setNow('2026-06-25T05:00:00.000Z');
    await does(cases, 'CHECK002', { type: 'settle-ask', askId: second, outcome: 'silent' });
    await rows.project('CHECK002');
    expect(await rows.checkInsInTime(['2026-06', '2026-07'])).toEqual({ inTime: 1, all: 2 });
  });
});
