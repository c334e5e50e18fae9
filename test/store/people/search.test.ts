/** A coordinator finds a family by what they remember of it: a beginning of its name, or the end of its number. */
import type { QueryCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPeople, type Household, type People, type Sought } from '#functions/store/index.ts';
import { peopleKeys, sha256 } from '#functions/store/keys.ts';
import { likenesses } from '#functions/store/people/likeness.ts';
import { everyItem, openTable } from '#functions/store/table.ts';
import { startStore, type TestStore } from '../dynalite.ts';
import { card, household } from '../families.ts';

let store: TestStore;
let people: People;
let calls = 0;
beforeAll(async () => {
  store = await startStore();
  const dynamo = new Proxy(store.dynamo, {
    get: (client, name) =>
      name === 'send'
        ? (command: QueryCommand) => {
            calls += 1;
            return client.send(command);
          }
        : Reflect.get(client, name),
  });
  people = createPeople({ ...store, dynamo });
  await settled('FIND0001', { firstName: 'Әсел', familyName: 'Қуанышева', phone: '+77012223344' });
  await settled('FIND0002', { firstName: 'Асель', familyName: 'Ли', phone: '+77472223344' });
  await settled('FIND0003', { firstName: 'Нұрлан', familyName: 'Нұрмұхамедов-Ли', phone: '+77010001122' });
  await settled('FIND0004', { firstName: 'Үміт', familyName: 'Нурмухамбетова' });
});
afterAll(() => store.stop());

async function settled(reference: string, changes: Partial<Household>) {
  const { phone: _, ...nobody } = household(reference);
  await people.saveHousehold({ ...nobody, ...changes }, card(reference));
  await people.settleHousehold(reference);
}
const found = async (sought: Sought) =>
  (await people.findHouseholds(sought)).households.map(({ reference }) => reference);

describe('A family is found', () => {
  it.each([
    ['by two letters of its first name', 'әс', ['FIND0001', 'FIND0002']],
    ['by letters of a Russian keyboard', 'куаныш', ['FIND0001']],
    ['by a name typed in capitals', 'АСЕЛЬ', ['FIND0001', 'FIND0002']],
    ['by first and family name in any order', 'ли асель', ['FIND0002']],
    ['by a beginning of each of them', 'нурл нурмух', ['FIND0003']],
    ['by the second part of a family name', 'Ли', ['FIND0002', 'FIND0003']],
    ['by more letters than are kept', 'нурмухамедов', ['FIND0003']],
    ['not by the middle of a name', 'мухамед', []],
    ['not by one letter', 'а', []],
    ['not by nothing', ' - ', []],
  ])('%s', async (_, name, references) => {
    expect((await found({ name })).toSorted()).toEqual(references);
  });

  it.each([
    ['the last four digits of its number', '3344', ['FIND0001', 'FIND0002']],
    ['more of its last digits', '7012223344', ['FIND0001']],
    ['the whole number', '77472223344', ['FIND0002']],
    ['fewer than four digits: nobody', '344', []],
    ['a number that nobody has: nobody', '9993344', []],
  ])('by %s', async (_, phoneEnding, references) => {
    expect((await found({ phoneEnding })).toSorted()).toEqual(references);
  });

  it('in the order of names', async () => {
    expect(await found({ name: 'нур' })).toEqual(['FIND0004', 'FIND0003']);
  });
});

describe('What a search costs', () => {
  it('is a look-up per word and one read of the households, the secret being known', async () => {
    await found({ name: 'ли' });
    calls = 0;
    await found({ name: 'ли асель' });
    expect(calls).toBe(3);
  });

  it('stays the same where many share a beginning: twenty are shown, and that there are more', async () => {
    for (let number = 0; number < 25; number += 1)
      await settled(`MANY${String(number).padStart(4, '0')}`, {
        firstName: 'Жанна',
        familyName: `Жан${number}`,
      });
    calls = 0;
    const { households, more } = await people.findHouseholds({ name: 'жан' });
    expect(calls).toBe(2);
    expect(households).toHaveLength(20);
    expect(more).toBe(true);
  }, 20_000);
});

describe('A household that changes', () => {
  it('is found by what it is called now, once it is settled again', async () => {
    await settled('CHNG0001', { firstName: 'Дария', familyName: 'Оспанова', phone: '+77015556677' });
    await settled('CHNG0001', { firstName: 'Дария', familyName: 'Тлеубаева' });
    expect(await found({ name: 'оспан' })).toEqual([]);
    expect(await found({ phoneEnding: '6677' })).toEqual([]);
    expect(await found({ name: 'тлеуб' })).toEqual(['CHNG0001']);
    await settled('CHNG0001', { firstName: 'Дария', familyName: 'Тлеубаева' });
    expect(await found({ name: 'тлеуб' })).toEqual(['CHNG0001']);
  });

  it('is found by nothing once it was erased, and leaves no item behind', async () => {
    await settled('ERAS0001', { firstName: 'Гүлнәр', familyName: 'Сәрсенова', phone: '+77019998877' });
    await people.erase('ERAS0001');
    expect(await found({ name: 'гулнар' })).toEqual([]);
    expect(await found({ phoneEnding: '8877' })).toEqual([]);
    const pk = peopleKeys.householdItems('ERAS0001');
    const left = [];
    for await (const item of everyItem(openTable(store, 'people'), {
      where: '#pk = :pk',
      values: { ':pk': pk },
    }))
      left.push(item);
    expect(left).toEqual([]);
  });

  it('of a form that opened no case is found by nobody', async () => {
    await people.saveHousehold(household('FORM0009', { familyName: 'Бекмаганбетов' }), card('FORM0009'));
    expect(await found({ name: 'бекмаг' })).toEqual([]);
  });
});

describe('The keys by which families are found', () => {
  it('say nothing without the secret, and another organisation has others', () => {
    const key = peopleKeys.sought('secret-of-ours', 'name:сейтов');
    expect(key).toMatch(/^SOUGHT#[0-9a-f]{64}$/);
    expect(peopleKeys.sought('secret-of-theirs', 'name:сейтов')).not.toBe(key);
  });

  it('cannot be made by whoever tries all phone numbers, names or addresses', async () => {
    const known = { phone: '+77013332211', birthYear: 1990 };
    await settled('KEYS0001', known);
    const plainHashes = Object.entries(likenesses(household('KEYS0001', known)))
      .flatMap(([why, likeness]) => [`${why}:${likeness}`, likeness])
      .map(sha256);
    const items = everyItem(openTable(store, 'people'), {
      where: '#pk = :pk',
      values: { ':pk': peopleKeys.householdItems('KEYS0001') },
    });
    const keys: string[] = [];
    for await (const { matchKey } of items) if (matchKey !== undefined) keys.push(String(matchKey));
    expect(keys.filter((key) => key.startsWith('MATCH#'))).toHaveLength(3);
    for (const key of keys) expect(plainHashes).not.toContain(key.split('#')[1]);
  });
});
