/** What opening Today costs, on the real store: as much for a coordinator with forty cases as for one with four hundred. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings, type Stage } from '#case';
import { today } from '#functions/coordinator/today/page.tsx';
import { defaultLimits } from '#functions/runtime/limits.ts';
import {
  createAsks,
  createCaseRows,
  createCases,
  createEndedSessions,
  createGoods,
  createPeople,
} from '#functions/store/index.ts';
import { peopleKeys, rowKeys } from '#functions/store/keys.ts';
import { openTable } from '#functions/store/table.ts';
import { startStore, type TestStore } from '../../store/dynalite.ts';
import { household, volunteer } from '../../store/families.ts';

let store: TestStore;
const calls: string[] = [];
beforeAll(async () => {
  store = await startStore({ now: '2026-11-23T05:00:00.000Z' });
  const people = createPeople(store);
  for (let number = 0; number < 12; number += 1) await people.save(volunteer(`volunteer-${number}`));
});
afterAll(() => store.stop());

/** Every other case waits for Aigul, the others for one of twelve volunteers. */
async function fillWith(from: number, to: number): Promise<void> {
  const [rows, people] = [openTable(store, 'rows'), openTable(store, 'people')];
  for (let number = from; number < to; number += 1) {
    const reference = `WORK${String(number).padStart(4, '0')}`;
    const asked = `volunteer-${number % 12}`;
    const waitsFor =
      number % 2 === 0
        ? { person: 'aigul', role: 'coordinator', reason: 'silence' }
        : { person: asked, role: 'volunteer', reason: 'assessment' };
    const line = {
      reference,
      stage: 'assessment' satisfies Stage,
      due: new Date(Date.UTC(2026, 10, 20) + number * 3_600_000).toISOString(),
      priority: 1,
      area: 'talgar',
      coordinator: 'aigul',
      volunteer: asked,
      waitsFor,
      openedAt: '2026-10-01T05:00:00.000Z',
    };
    const keys = { deskKey: rowKeys.desk(waitsFor.person), coordinatorKey: rowKeys.coordinator('aigul') };
    await rows.put({ ...rowKeys.row(reference), ...keys, line, due: line.due, area: line.area });
    await people.put({ ...peopleKeys.household(reference), household: household(reference) });
  }
}

async function open(query: Record<string, string> = {}) {
  calls.length = 0;
  const dynamo = new Proxy(store.dynamo, {
    get: (client, name) =>
      name === 'send'
        ? (command: Parameters<typeof client.send>[0]) => {
            calls.push(command.constructor.name);
            return client.send(command);
          }
        : Reflect.get(client, name),
  });
  const metered = { ...store, dynamo, newId: () => 'id' };
  const page = today({
    cases: createCases(metered),
    rows: createCaseRows(metered),
    people: createPeople(metered),
    goods: createGoods(metered),
    asks: createAsks(metered),
    limits: defaultLimits,
    endedSessions: createEndedSessions(metered),
    organisation: { name: 'Kind Hands', areas: [], regions: [] },
    settings: defaultSettings,
    baseUrl: 'https://asar.example.org',
    now: () => new Date(store.now()).toISOString(),
    newId: () => 'id',
  });
  return page({
    method: 'GET',
    path: '/coordinator',
    parameters: {},
    query,
    form: {},
    user: { id: 'aigul', name: 'Aigul', roles: ['coordinator'] },
    language: 'en',
    requestId: 'request-1',
  });
}

describe('opening Today', () => {
  it('takes six calls, however many cases there are', async () => {
    await fillWith(0, 40);
    expect((await open()).kind).toBe('page');
    const few = calls.toSorted();
    expect(few).toEqual([
      'BatchGetItemCommand',
      'BatchGetItemCommand',
      'QueryCommand',
      'QueryCommand',
      'QueryCommand',
      'QueryCommand',
    ]);
    await fillWith(40, 400);
    await open();
    expect(calls.toSorted()).toEqual(few);
  }, 20_000);

  it('takes a few more where a filter leaves nearly everything out, and no end of them never', async () => {
    await open({ area: 'nowhere' });
    expect(calls.length).toBeLessThanOrEqual(2 + 5 + 5);
  });
});
