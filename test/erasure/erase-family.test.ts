/** Erasing a family, cut short at every write and run again: nothing of it is left, and nothing of another is lost. */
import { type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eraseFamily } from '#functions/erasure/erase-family.ts';
import { createCases, createPeople, type Draft } from '#functions/store/index.ts';
import { startStore, type TestStore } from '../store/dynalite.ts';
import { card, coordinator, does, household, opening } from '../store/families.ts';

const before = '2026-11-23T04:00:00.000Z';
const later = '2026-11-23T05:00:00.000Z';
const gone = [
  'Жанна',
  'Тоқтарова',
  '+77019990011',
  'Көктем 17',
  'Сайрам',
  'lost their house',
  'the door is green',
];

let store: TestStore;
beforeAll(async () => {
  store = await startStore({ now: before });
});
afterAll(() => store.stop());

const family = {
  firstName: 'Жанна',
  familyName: 'Тоқтарова',
  phone: '+77019990011',
  address: 'Көктем 17',
  village: 'Сайрам',
  story: 'They lost their house',
};

const draft = (id: string, by: string, sections: Draft['sections']): Draft => ({
  id,
  coordinator: by,
  sections,
  startedAt: before,
  changedAt: before,
  version: 0,
});

async function everything(): Promise<string> {
  const { Items = [] } = await store.dynamo.send(new ScanCommand({ TableName: store.tables.people }));
  return JSON.stringify(Items.map((item) => unmarshall(item)));
}

/** The store whose nth write dies, before or after it has taken effect. */
function dying(at: number, after: boolean): TestStore {
  let writes = 0;
  const send: DynamoDBClient['send'] = async (command: { constructor: { name: string } }) => {
    const dies = /^(Put|Update|Delete)/.test(command.constructor.name) && ++writes === at;
    if (dies && !after) throw new Error('died');
    const answer = await Reflect.apply(store.dynamo.send, store.dynamo, [command]);
    if (dies) throw new Error('died');
    return answer;
  };
  const dynamo = new Proxy(store.dynamo, {
    get: (target, name) => (name === 'send' ? send : Reflect.get(target, name)),
  });
  return { ...store, dynamo };
}

async function familyWithEverything(reference: string): Promise<void> {
  const people = createPeople(store);
  const cases = createCases(store);
  await people.saveHousehold(household(reference, family), card(reference));
  await does(cases, reference, opening({ formId: `form-${reference}` }), coordinator);
  await people.settleHousehold(reference);
  const by = { role: 'volunteer', id: 'bolat' } as const;
  await people.saveNote({ id: 'n1', reference, text: 'the door is green', by, at: before });
  await people.settleNotes(reference, ['n1']);
  await people.saveNote({ id: 'n2', reference, text: 'the door is green, too', by, at: before });
  // A form that came to nothing, of the same family.
  await people.saveHousehold(household(`B${reference}`, family), card(`B${reference}`));
  await people.saveDraft(
    draft(`d-${reference}`, 'dana', {
      reach: { phone: ['8 701 999 00 11'] },
      where: { village: ['Сайрам'] },
    }),
  );
  await people.saveDraft(draft(`form-${reference}`, 'leila', { family: { firstName: ['Жанна'] } }));
}

it('leaves nothing, wherever it was cut short', async () => {
  const people = createPeople(store);
  for (const [id, role, active] of [
    ['dana', 'coordinator', true],
    ['leila', 'manager', false],
  ] as const)
    await people.save({
      ...{ id, role, active, name: id, languages: ['ru'], channels: [], areas: [], capacity: 0 },
      ...{ absences: [], stopped: [], version: 0 },
    });
  await people.saveHousehold(household('OTHER001'), card('OTHER001'));
  await people.settleHousehold('OTHER001');
  await people.saveDraft(draft('of-another', 'dana', { family: { firstName: ['Жанат'] } }));

  const erase = (on: TestStore, reference: string) =>
    eraseFamily({ people: createPeople(on), cases: createCases(on), now: () => later }, reference);
  let cuts = 0;
  for (let at = 1; at < 100; at += 2) {
    const reference = `FAMILY${String(at).padStart(2, '0')}`;
    await familyWithEverything(reference);
    for (const value of gone) expect(await everything()).toContain(value);
    const died = await erase(dying(at, at % 4 === 1), reference).then(
      () => false,
      () => true,
    );
    await erase(store, reference);
    const left = await everything();
    for (const value of gone) expect(left, `${value}, cut at ${at}`).not.toContain(value);
    expect(left).toContain(household('OTHER001').firstName);
    expect(left).toContain('Жанат');
    if (!died) break;
    cuts += 1;
  }
  expect(cuts).toBeGreaterThan(8);
});

it('spares a form that is being sent at this moment', async () => {
  const people = createPeople(store);
  await people.saveHousehold(household('ERASED01', family), card('ERASED01'));
  await people.settleHousehold('ERASED01');
  await people.saveHousehold(household('NEWFORM1', family), card('NEWFORM1'));
  await eraseFamily({ people, cases: createCases(store), now: () => before }, 'ERASED01');
  expect(await people.findHousehold('NEWFORM1')).toBeDefined();
});
