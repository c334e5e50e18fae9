/** The organisation's secret: made once, however many ask for it first. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPeople, type People } from '#functions/store/index.ts';
import { startStore, type TestStore } from '../dynalite.ts';

let store: TestStore;
let people: People;
beforeAll(async () => {
  store = await startStore();
  people = createPeople(store);
});
afterAll(() => store.stop());

describe('The organisation’s secret', () => {
  it('is the same for all who ask, also at the same time, and long enough not to be guessed', async () => {
    const asked = await Promise.all([people.salt(), people.salt(), people.salt()]);
    expect(new Set([...asked, await createPeople(store).salt()]).size).toBe(1);
    expect(Buffer.from(asked[0], 'base64url')).toHaveLength(32);
  });
});
