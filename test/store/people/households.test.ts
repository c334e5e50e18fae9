/** A family's names and addresses: kept with their case, gone without one, found when they come a second time. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPeople, type Household, type People } from '#functions/store/index.ts';
import { peopleKeys } from '#functions/store/keys.ts';
import { everyItem, openTable } from '#functions/store/table.ts';
import { startStore, type TestStore } from '../dynalite.ts';
import { card, household } from '../families.ts';

let store: TestStore;
let people: People;
beforeAll(async () => {
  store = await startStore({ now: '2026-11-23T04:00:00.000Z' });
  people = createPeople(store);
});
afterAll(() => store.stop());

const expiry = async (reference: string) =>
  (await openTable(store, 'people').get(peopleKeys.household(reference)))?.['expires'];
const enquiry = (changes: Partial<Household>) => {
  const { reference, ...rest } = household('NEW00001', {
    phone: '+77019999999',
    address: 'Other 1',
    birthYear: 1950,
    ...changes,
  });
  return rest;
};

describe('A household', () => {
  it('of a form that opened no case removes itself', async () => {
    await people.saveHousehold(household('FORM0001'), card('FORM0001'));
    expect(await people.findHousehold('FORM0001')).toEqual(household('FORM0001'));
    expect(await people.findCard('FORM0001')).toEqual(card('FORM0001'));
    expect(await expiry('FORM0001')).toBe(Date.parse('2026-11-30T04:00:00.000Z') / 1000);
    store.setNow('2026-11-30T04:00:00.000Z');
    expect(await people.findHousehold('FORM0001')).toBeUndefined();
    expect(await people.findCard('FORM0001')).toBeUndefined();
    store.setNow('2026-11-23T04:00:00.000Z');
  });

  it('of an open case is kept, also when it is changed later', async () => {
    await people.saveHousehold(household('CASE0001'), card('CASE0001'));
    await people.settleHousehold('CASE0001');
    await people.settleHousehold('CASE0001');
    expect(await expiry('CASE0001')).toBeUndefined();
    await people.saveHousehold(household('CASE0001', { village: 'Талғар' }), card('CASE0001'));
    expect(await expiry('CASE0001')).toBeUndefined();
    expect(await people.findHousehold('CASE0001')).toMatchObject({ village: 'Талғар' });
  });

  it('that is not there is not settled into being', async () => {
    await people.settleHousehold('NOBODY00');
    expect(await people.findHousehold('NOBODY00')).toBeUndefined();
  });
});

describe('A likely duplicate', () => {
  const family = household('DUPL0001', {
    firstName: 'Әсел',
    familyName: 'Қуанышева',
    birthYear: 1985,
    phone: '+77012223344',
    address: 'ул. Сәтбаев, 5',
    village: 'Ақсай',
  });
  const found = async (changes: Partial<Household>) =>
    (await people.duplicatesOf(enquiry(changes))).map(({ reference, why }) => [reference, why]);

  it('is not a form that opened no case', async () => {
    await people.saveHousehold(family, card('DUPL0001'));
    expect(await found({ phone: '+77012223344' })).toEqual([]);
  });

  it('is seen by its phone, its name and birth year, or its address, however they are typed', async () => {
    await people.settleHousehold('DUPL0001');
    expect(await found({ phone: '+77012223344' })).toEqual([['DUPL0001', 'phone']]);
    expect(await found({ firstName: 'АСЕЛЬ', familyName: 'Куанышева', birthYear: 1985 })).toEqual([
      ['DUPL0001', 'name-and-birth-year'],
    ]);
    expect(await found({ firstName: 'қуанышева', familyName: 'ӘСЕЛ', birthYear: 1985 })).toEqual([
      ['DUPL0001', 'name-and-birth-year'],
    ]);
    expect(await found({ firstName: 'Қуанышева', familyName: 'Әсел', birthYear: 1986 })).toEqual([]);
    expect(await found({ address: 'Ул Сатбаев 5', village: 'аксай' })).toEqual([['DUPL0001', 'address']]);
    expect(await found({})).toEqual([]);
  });

  it('is named once, for the strongest reason', async () => {
    const { reference, ...same } = family;
    expect(await people.duplicatesOf(same)).toEqual([
      { reference, why: 'phone', firstName: 'Әсел', familyName: 'Қуанышева', village: 'Ақсай' },
    ]);
  });

  it('is looked for by the data of today', async () => {
    await people.saveHousehold({ ...family, phone: '+77018887766' }, card('DUPL0001'));
    await people.settleHousehold('DUPL0001');
    expect(await found({ phone: '+77012223344' })).toEqual([]);
    expect(await found({ phone: '+77018887766' })).toEqual([['DUPL0001', 'phone']]);
  });
});

describe('Notes', () => {
  const note = (id: string, at: string) => ({
    id,
    reference: 'NOTE0001',
    text: `What was seen on ${at}`,
    by: { role: 'volunteer', id: 'bolat' } as const,
    at,
  });

  it('are read newest first, page by page', async () => {
    for (const [id, at] of [
      ['b', '2026-11-02T04:00:00.000Z'],
      ['c', '2026-11-03T04:00:00.000Z'],
      ['a', '2026-11-01T04:00:00.000Z'],
      ['a', '2026-11-01T04:00:00.000Z'],
    ] as const)
      await people.saveNote(note(id, at));
    const first = await people.notes('NOTE0001', { limit: 2 });
    expect(first.items.map(({ id }) => id)).toEqual(['c', 'b']);
    const second = await people.notes('NOTE0001', { limit: 2, ...(first.next && { cursor: first.next }) });
    expect(second.items).toEqual([note('a', '2026-11-01T04:00:00.000Z')]);
  });
});

describe('Erasing a family', () => {
  it('leaves nothing of it behind, and touches no other', async () => {
    for (const reference of ['ERASE001', 'OTHER001']) {
      await people.saveHousehold(household(reference), card(reference));
      await people.settleHousehold(reference);
      await people.saveNote({
        id: 'n',
        reference,
        text: 'x',
        by: { role: 'workflow' },
        at: '2026-11-23T04:00:00.000Z',
      });
    }
    await people.erase('ERASE001');
    await people.erase('ERASE001');
    const table = openTable(store, 'people');
    const { reference, ...same } = household('ERASE001');
    expect((await people.duplicatesOf(same)).map((one) => one.reference)).not.toContain(reference);
    const left: unknown[] = [];
    for (const pk of [peopleKeys.householdItems(reference), peopleKeys.notes(reference), 'VISIT#ERASE001'])
      for await (const item of everyItem(table, { where: '#pk = :pk', values: { ':pk': pk } }))
        left.push(item);
    expect(left).toEqual([]);
    expect(await people.findHousehold('OTHER001')).toEqual(household('OTHER001'));
    expect((await people.notes('OTHER001', { limit: 5 })).items).toHaveLength(1);
  });
});
