/** Who opened which family's details: one line for each person, family and day, kept as long as the settings say. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPeople, type People } from '#functions/store/index.ts';
import { peopleKeys } from '#functions/store/keys.ts';
import { openTable } from '#functions/store/table.ts';
import { startStore, type TestStore } from '../dynalite.ts';

let store: TestStore;
let people: People;
beforeAll(async () => {
  store = await startStore({ now: '2026-11-22T04:00:00.000Z' });
  people = createPeople(store);
});
afterAll(() => store.stop());

describe('opening a family’s details', () => {
  it('is counted once for a person, a family and a day of the organisation', async () => {
    await people.noteAccess('dana', 'FAMILY01', 'page');
    store.setNow('2026-11-22T18:59:59.000Z');
    await people.noteAccess('dana', 'FAMILY01', 'page');
    await people.noteAccess('dana', 'FAMILY01', 'export');
    store.setNow('2026-11-22T19:00:00.000Z');
    await people.noteAccess('dana', 'FAMILY01', 'page');
    await people.noteAccess('erlan', 'FAMILY01', 'page');
    await people.noteAccess('dana', 'FAMILY02', 'page');

    expect((await people.accessesBy('dana', '2026-11-22', { limit: 10 })).items).toEqual([
      {
        person: 'dana',
        reference: 'FAMILY01',
        on: '2026-11-22',
        first: '2026-11-22T04:00:00.000Z',
        last: '2026-11-22T18:59:59.000Z',
        pages: 2,
        exports: 1,
      },
    ]);
    expect(await people.countAccesses('dana', '2026-11-22')).toBe(1);
    expect(await people.countAccesses('dana', '2026-11-23')).toBe(2);
    expect(await people.countAccesses('nobody', '2026-11-23')).toBe(0);
  });

  it('is listed by family, the latest day first, page by page', async () => {
    const all = await people.accessesTo('FAMILY01', { limit: 10 });
    expect(all.items.map(({ person, on }) => [person, on]).slice(-1)).toEqual([['dana', '2026-11-22']]);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await people.accessesTo('FAMILY01', { limit: 1, ...(cursor && { cursor }) });
      seen.push(...page.items.map(({ person, on }) => `${person} ${on}`));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(seen.toSorted()).toEqual(['dana 2026-11-22', 'dana 2026-11-23', 'erlan 2026-11-23']);
    expect((await people.accessesTo('FAMILY03', { limit: 10 })).items).toEqual([]);
    const page = await people.accessesBy('dana', '2026-11-23', { limit: 1 });
    expect(page.items.map(({ reference }) => reference)).toEqual(['FAMILY01']);
    const next = await people.accessesBy('dana', '2026-11-23', { limit: 1, cursor: page.next ?? '' });
    expect(next.items.map(({ reference }) => reference)).toEqual(['FAMILY02']);
  });

  it('is forgotten a year later, and says nothing of who the family is', async () => {
    const item = await openTable(store, 'people').get(peopleKeys.access('dana', '2026-11-22', 'FAMILY01'));
    expect(item?.['expires']).toBe(Date.parse('2027-11-22T18:59:59.000Z') / 1000);
    expect(Object.keys(item ?? {}).toSorted()).toEqual([
      'expires',
      'exports',
      'first',
      'last',
      'matchKey',
      'on',
      'pages',
      'person',
      'pk',
      'reference',
      'sk',
    ]);
    store.setNow('2028-01-01T00:00:00.000Z');
    expect((await people.accessesTo('FAMILY01', { limit: 10 })).items).toEqual([]);
  });

  it('is not erased with the family', async () => {
    store.setNow('2026-11-24T00:00:00.000Z');
    await people.erase('FAMILY01');
    expect((await people.accessesTo('FAMILY01', { limit: 10 })).items).toHaveLength(3);
  });
});
