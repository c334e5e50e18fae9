/** Families whose cases were closed long ago are erased by themselves: those, each once, and nobody who is still helped. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CaseReference, defaultSettings } from '#case';
import { eraseOldFamilies, most } from '#functions/retention/erase-old-families.ts';
import {
  type Cases,
  createCaseRows,
  createCases,
  createPeople,
  type People,
} from '#functions/store/index.ts';
import { startStore, type TestStore } from '../store/dynalite.ts';
import { card, coordinator, does, household, opening } from '../store/families.ts';

const longAgo = '2024-11-20T04:00:00.000Z';
const lately = '2026-11-01T04:00:00.000Z';
const today = '2026-11-23T22:30:00.000Z';

let store: TestStore;
let cases: Cases;
let people: People;
beforeEach(async () => {
  store = await startStore({ now: longAgo });
  cases = createCases(store);
  people = createPeople(store);
});
afterEach(() => store.stop());

const project = (reference: CaseReference) => createCaseRows(store).project(reference);

async function family(reference: CaseReference, name: string, closedAt: string | undefined): Promise<void> {
  store.setNow(longAgo);
  const known = household(reference, { firstName: name, phone: '+77019990011', birthYear: 1980 });
  await people.saveHousehold(known, card(reference));
  await does(cases, reference, opening({ formId: `form-${reference}` }), coordinator);
  await people.settleHousehold(reference);
  if (closedAt !== undefined) {
    store.setNow(closedAt);
    await does(cases, reference, { type: 'close', reason: 'goals-met' }, coordinator);
  }
  await project(reference);
  store.setNow(today);
}

const running = (parts: Partial<Parameters<typeof eraseOldFamilies>[0]> = {}) =>
  eraseOldFamilies({
    cases,
    people,
    rows: createCaseRows(store),
    settings: defaultSettings,
    now: () => new Date(store.now()).toISOString(),
    ...parts,
  });

const isErased = async (reference: CaseReference) => (await cases.load(reference))?.personalDataErased;
const lastOf = async (reference: CaseReference) =>
  (await cases.events(reference, { limit: 1, newestFirst: true })).items[0];

describe('once a day', () => {
  it('erases whom nobody has helped for two years, and says that it was the system', async () => {
    await family('LONGAGO1', 'Жанна', longAgo);
    await family('LATELY01', 'Сара', lately);
    await family('OPEN0001', 'Айша', undefined);
    await running()();
    expect(await isErased('LONGAGO1')).toBe(true);
    expect(await lastOf('LONGAGO1')).toMatchObject({
      by: { role: 'system' },
      event: { type: 'personal-data-erased', reason: 'retention' },
    });
    expect(await isErased('LATELY01')).toBe(false);
    expect(await isErased('OPEN0001')).toBe(false);
  });

  it('does nothing twice, whether the list has followed by then or not', async () => {
    await family('LONGAGO1', 'Жанна', longAgo);
    await running()();
    await running()();
    expect((await lastOf('LONGAGO1'))?.sequence).toBe(3);
    await project('LONGAGO1');
    const left: string[] = [];
    for await (const { reference } of createCaseRows(store).closedBefore(today)) left.push(reference);
    expect(left).toEqual([]);
  });

  it('spares a family whose other case is open or was closed lately, until that is old, too', async () => {
    await family('LONGAGO1', 'Жанна', longAgo);
    await family('OPEN0001', 'ЖАННА', undefined);
    await family('LONGAGO2', 'Сара', longAgo);
    await family('LATELY02', 'Сара', lately);
    await running()();
    expect([await isErased('LONGAGO1'), await isErased('LONGAGO2')]).toEqual([false, false]);
    await does(cases, 'OPEN0001', { type: 'close', reason: 'moved-away' }, coordinator);
    await project('OPEN0001');
    store.setNow('2029-01-01T22:30:00.000Z');
    await running()();
    for (const reference of ['LONGAGO1', 'OPEN0001', 'LONGAGO2', 'LATELY02'])
      expect(await isErased(reference), reference).toBe(true);
  });

  it('leaves a case alone that was opened again after it was listed', async () => {
    await family('LONGAGO1', 'Жанна', longAgo);
    await does(cases, 'LONGAGO1', { type: 're-open', coordinator: 'aigul' }, coordinator);
    await running()();
    expect(await isErased('LONGAGO1')).toBe(false);
  });

  it('goes on past a family that cannot be read, and fails at the end', async () => {
    for (const reference of ['LONGAGO1', 'LONGAGO2', 'LONGAGO3', 'LONGAGO4'])
      await family(reference, `Имя ${reference}`, longAgo);
    const findHousehold: People['findHousehold'] = async (reference) => {
      if (reference === 'LONGAGO2') throw new Error('cannot be read');
      return people.findHousehold(reference);
    };
    await expect(running({ people: { ...people, findHousehold } })()).rejects.toThrow('1 families');
    const erased = await Promise.all(['LONGAGO1', 'LONGAGO2', 'LONGAGO3', 'LONGAGO4'].map(isErased));
    expect(erased).toEqual([true, false, true, true]);
  });

  it('does no more in one run than there is time for', async () => {
    let read = 0;
    const line = {
      stage: 'closed',
      due: longAgo,
      priority: 0,
      area: 'talgar',
      coordinator: 'aigul',
    } as const;
    const endless = {
      async *closedBefore() {
        for (;;) {
          read += 1;
          yield { ...line, reference: `CASE${read}`, openedAt: longAgo };
        }
      },
    };
    const carryOut: Cases['carryOut'] = async () => ({ ok: false, failure: { refused: 'already-recorded' } });
    const nobody = { findHousehold: async () => undefined, duplicatesOf: async () => [] };
    await running({ rows: endless, people: nobody, cases: { ...cases, carryOut } })();
    expect(read).toBe(most.looked + 1);
  });
});
