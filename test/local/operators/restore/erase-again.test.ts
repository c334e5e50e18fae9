/** The table of people comes back as it was; whoever asked to be forgotten since stays forgotten. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCases, createPeople } from '#functions/store/index.ts';
import { eraseAgain } from '#local/operators/restore/erase-again.ts';
import { scan } from '#local/operators/scan.ts';
import { startStore, type TestStore } from '../../../store/dynalite.ts';
import { card, coordinator, does, household, opening } from '../../../store/families.ts';
import { copyTable } from './copy-table.ts';

let store: TestStore;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.stop());

async function family(reference: string, village: string): Promise<void> {
  const people = createPeople(store);
  const changes = { village, phone: `+7701555010${reference.length}`, familyName: village };
  await people.saveHousehold(household(reference, changes), card(reference));
  await does(createCases(store), reference, opening({ formId: reference }), coordinator);
  await people.settleHousehold(reference);
}

describe('The table of people, restored', () => {
  it('holds no family that was erased after the instant, and everybody else', async () => {
    await family('STAYS000', 'Бесағаш');
    await family('ERASED00', 'Талдыбұлақ');
    const restored = await copyTable(store, store.tables.people);
    const cases = createCases(store);
    await does(cases, 'ERASED00', { type: 'close', reason: 'withdrew' }, coordinator);
    await does(cases, 'ERASED00', { type: 'erase-personal-data' }, { role: 'manager', id: 'marat' });

    expect(await eraseAgain(store, restored)).toEqual(['ERASED00']);

    const people = createPeople({ ...store, tables: { ...store.tables, people: restored } });
    expect(await people.findHousehold('ERASED00')).toBeUndefined();
    expect(await people.findHousehold('STAYS000')).toMatchObject({ village: 'Бесағаш' });
    for await (const item of scan(store, restored)) {
      expect(JSON.stringify(item)).not.toContain('Талдыбұлақ');
      expect(JSON.stringify(item)).not.toContain('ERASED00');
    }
  });
});
