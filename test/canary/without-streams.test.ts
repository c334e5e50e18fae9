/** Where the tables are all that works, the canary waits for its row, and never touches a family's case. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { walkWithCanary } from '#functions/canary/canary.ts';
import { referenceOf } from '#functions/canary/day.ts';
import { log } from '#functions/runtime/log.ts';
import { createAsks, createCaseRows, createCases, createPeople } from '#functions/store/index.ts';
import { startStore, type TestStore } from '../store/dynalite.ts';
import { coordinator, does, opening } from '../store/families.ts';

let store: TestStore;
beforeAll(async () => {
  store = await startStore({ now: '2026-11-23T05:00:00.000Z' });
});
afterAll(() => store.stop());

const canary = () =>
  walkWithCanary({
    cases: createCases(store),
    rows: createCaseRows(store),
    asks: createAsks(store),
    people: createPeople(store),
    executions: { hasSucceeded: async () => false },
    settings: store.settings,
    now: () => new Date(store.now()).toISOString(),
  });

it('With the stream stopped it waits for its row, however long', async () => {
  const said = vi.spyOn(log, 'info').mockImplementation(() => undefined);
  const look = canary();
  for (let looks = 0; looks < 4; looks += 1) await look();
  const reference = referenceOf('2026-11-23');
  expect(said.mock.calls).toEqual([
    ['canary-went-on', { reference, command: 'open-case' }],
    ...Array.from({ length: 3 }, () => ['canary-waits', { reference, leg: 'row-kept' }]),
  ]);
});

it('A case of a family that has its reference stops it, untouched', async () => {
  store.setNow('2026-11-24T05:00:00.000Z');
  const cases = createCases(store);
  const reference = referenceOf('2026-11-24');
  const { state } = await does(cases, reference, opening(), coordinator);
  await expect(canary()()).rejects.toThrow(`${reference} is not the canary's`);
  expect(await cases.load(reference)).toEqual(state);
});
