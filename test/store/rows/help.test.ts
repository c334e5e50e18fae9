/** What a volunteer's help has come to: counted once for each family, and gone again where it is no longer so. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckInAnswer } from '#case';
import { type CaseRows, type Cases, createCaseRows, createCases } from '#functions/store/index.ts';
import { openTable } from '#functions/store/table.ts';
import { startStore, type TestStore } from '../dynalite.ts';
import { assessedCase, coordinator, does } from '../families.ts';

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
const nothing = { families: 0, deliveries: 0, homes: 0, better: 0 };
const bed = {
  needId: 'need-1',
  kind: 'bed',
  quantity: 1,
  unit: 'piece',
  consignmentId: 'c-1',
  line: 1,
} as const;

/** Each test has a volunteer of its own, who does everything in these cases. */
async function as(person: string, reference: string) {
  const by = { role: 'volunteer', id: person } as const;
  store.setNow('2026-09-01T05:00:00.000Z');
  await assessedCase(cases, reference, [{ kind: 'bed', quantity: 1, urgency: 'soon' }]);
  await does(cases, reference, { type: 'set-goods-aside', items: [bed] });
  await does(cases, reference, { type: 'ask', kind: 'delivery', volunteer: person });
  const delivery = (outcome: 'delivered' | 'nobody-home') =>
    does(
      cases,
      reference,
      { type: 'confirm-delivery', askId: 'delivery-1', volunteer: person, answer: { outcome, items: [] } },
      by,
    );
  const checkIn = async (on: string, scores: CheckInAnswer['scores']) => {
    await does(cases, reference, { type: 'plan-check-in', on });
    store.setNow(`${on}T05:00:00.000Z`);
    const { state } = await does(cases, reference, { type: 'ask', kind: 'check-in', volunteer: person });
    const askId = state.asks.at(-1)?.id ?? '';
    const answer = { scores, alarm: false, newNeeds: [] };
    await does(cases, reference, { type: 'answer-check-in', askId, volunteer: person, answer }, by);
    await rows.project(reference);
  };
  return { delivery, checkIn, project: () => rows.project(reference) };
}

describe('given a volunteer', () => {
  it('who has not answered yet, there is nothing to tell', async () => {
    expect(await rows.helpOf('nobody')).toEqual(nothing);
  });

  it('a family visited and a delivery made count once, however often the row is written', async () => {
    const { delivery, project } = await as('once', 'HELP0001');
    await delivery('delivered');
    await project();
    await project();
    expect(await rows.helpOf('once')).toEqual({ ...nothing, families: 1, deliveries: 1 });
  });

  it('nobody was at home: no family was met', async () => {
    const { delivery, project } = await as('closed-door', 'HELP0002');
    await delivery('nobody-home');
    await project();
    expect(await rows.helpOf('closed-door')).toEqual(nothing);
  });

  it('a family whose housing was bad at first and is well now has a home again; later it may have not', async () => {
    const { delivery, checkIn } = await as('home', 'HELP0003');
    await delivery('delivered');
    await checkIn('2026-09-11', { housing: 'unknown', sleep: 'well' });
    await checkIn('2026-09-20', { housing: 'hard', sleep: 'well' });
    expect(await rows.helpOf('home')).toMatchObject({ homes: 0, better: 0 });
    await checkIn('2026-10-01', { housing: 'well', sleep: 'unknown' });
    expect(await rows.helpOf('home')).toEqual({ families: 1, deliveries: 1, homes: 1, better: 1 });
    await checkIn('2026-11-02', { housing: 'alarming', sleep: 'well' });
    expect(await rows.helpOf('home')).toMatchObject({ families: 1, homes: 0, better: 0 });
  });

  it('better in one thing and worse in another is not better', async () => {
    const { delivery, checkIn } = await as('mixed', 'HELP0004');
    await delivery('delivered');
    await checkIn('2026-09-11', { income: 'hard', health: 'well' });
    await checkIn('2026-10-01', { income: 'well', health: 'hard' });
    expect(await rows.helpOf('mixed')).toMatchObject({ better: 0 });
  });

  it('a case closed because its goals are met has gone better; one that doubles another never was a family', async () => {
    const { delivery, project } = await as('goals', 'HELP0005');
    await delivery('delivered');
    await does(cases, 'HELP0005', { type: 'close', reason: 'goals-met' }, coordinator);
    await project();
    expect(await rows.helpOf('goals')).toMatchObject({ families: 1, better: 1, homes: 0 });
    const double = await as('double', 'HELP0006');
    await double.delivery('delivered');
    await double.project();
    await does(cases, 'HELP0006', { type: 'close', reason: 'duplicate' }, coordinator);
    await double.project();
    expect(await rows.helpOf('double')).toEqual(nothing);
  });

  it('each of the volunteers of a case has helped its family', async () => {
    const { delivery, project } = await as('second', 'HELP0007');
    const before = (await rows.helpOf(bolat.id)).families;
    await delivery('delivered');
    await project();
    expect((await rows.helpOf(bolat.id)).families).toBe(before + 1);
    expect(await rows.helpOf('second')).toEqual({ ...nothing, families: 1, deliveries: 1 });
  });

  it('what is kept names nobody', async () => {
    const { items } = await openTable(store, 'rows').query({
      where: '#pk = :pk',
      values: { ':pk': 'HELP#once' },
    });
    const sequence = expect.any(Number);
    expect(items).toEqual([
      { pk: 'HELP#once', sk: 'HELP0001', sequence, deliveries: 1, home: false, better: false },
    ]);
  });
});
