/** Commands on a case: one event for each, whoever else writes at the same moment. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fold, verifyLog } from '#case';
import { BadCursor, type Cases, createCaseRows, createCases } from '#functions/store/index.ts';
import { startStore, type TestStore } from '../dynalite.ts';
import { coordinator, does, opening } from '../families.ts';

let store: TestStore;
let cases: Cases;
beforeAll(async () => {
  store = await startStore();
  cases = createCases(store);
});
afterAll(() => store.stop());

const allEvents = async (reference: string) => (await cases.events(reference, { limit: 500 })).items;
const note = (noteId: string) => ({ type: 'reference-note', noteId }) as const;

describe('Carrying out a command', () => {
  it('opens a case, which can then be loaded', async () => {
    const { recorded, state } = await does(cases, 'OPEN0001', opening(), coordinator);
    expect(recorded).toMatchObject({ reference: 'OPEN0001', sequence: 1, by: coordinator });
    expect(recorded.at).toBe(new Date(store.now()).toISOString());
    expect(await cases.load('OPEN0001')).toEqual(state);
  });

  it('gives a refusal back as a value, and records nothing', async () => {
    await does(cases, 'OPEN0002', opening(), coordinator);
    const again = await cases.carryOut('OPEN0002', opening({ formId: 'other-form' }), coordinator);
    expect(again).toEqual({ ok: false, failure: { refused: 'already-open' } });
    expect(await cases.carryOut('NOBODY00', note('n'), coordinator)).toEqual({
      ok: false,
      failure: { refused: 'no-such-case' },
    });
    expect(await allEvents('OPEN0002')).toHaveLength(1);
    expect(await cases.load('NOBODY00')).toBeUndefined();
  });

  it('loses nothing when many write to one case at once', async () => {
    await does(cases, 'BUSY0001', opening(), coordinator);
    const names = Array.from({ length: 12 }, (_, number) => `note-${number}`);
    await Promise.all(names.map((name) => does(cases, 'BUSY0001', note(name), coordinator)));
    const events = await allEvents('BUSY0001');
    expect(events.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 13 }, (_, at) => at + 1));
    expect(verifyLog(events)).toEqual({ ok: true, value: 13 });
    const state = await cases.load('BUSY0001');
    expect([...(state?.noteIds ?? [])].sort()).toEqual([...names].sort());
  });

  it('opens one case when the same form is sent twice at the same moment', async () => {
    const sent = [1, 2].map(() => cases.carryOut('TWICE001', opening(), coordinator));
    await Promise.all(sent);
    expect(await allEvents('TWICE001')).toHaveLength(1);
  });
});

describe('Loading a case', () => {
  it('gives the same with an old row, with a new one and with none', async () => {
    await does(cases, 'LOAD0001', opening(), coordinator);
    await createCaseRows(store).project('LOAD0001');
    await does(cases, 'LOAD0001', note('after-the-row'), coordinator);
    const folded = fold(await allEvents('LOAD0001'));
    expect(await cases.load('LOAD0001')).toEqual(folded);
    await createCaseRows(store).project('LOAD0001');
    expect(await cases.load('LOAD0001')).toEqual(folded);
  });
});

describe('Reading the log', () => {
  const pages = async (newestFirst: boolean, after?: number) => {
    const sequences: number[][] = [];
    let cursor: string | undefined;
    do {
      const page = await cases.events('PAGE0001', {
        limit: 2,
        newestFirst,
        ...(after !== undefined && { after }),
        ...(cursor !== undefined && { cursor }),
      });
      sequences.push(page.items.map(({ sequence }) => sequence));
      cursor = page.next;
    } while (cursor !== undefined);
    return sequences.flat();
  };

  beforeAll(async () => {
    await does(cases, 'PAGE0001', opening(), coordinator);
    for (const name of ['a', 'b', 'c', 'd']) await does(cases, 'PAGE0001', note(name), coordinator);
  });

  it('goes page by page from either end', async () => {
    expect(await pages(false)).toEqual([1, 2, 3, 4, 5]);
    expect(await pages(true)).toEqual([5, 4, 3, 2, 1]);
  });

  it('begins after a given event', async () => {
    expect(await pages(false, 3)).toEqual([4, 5]);
    expect(await pages(true, 3)).toEqual([5, 4]);
  });

  it('refuses a cursor that it did not give out', async () => {
    const { next = '' } = await cases.events('PAGE0001', { limit: 2 });
    for (const cursor of ['x', `${next}x`, Buffer.from('{"sequence":-1}').toString('base64url')])
      await expect(cases.events('PAGE0001', { limit: 2, cursor })).rejects.toThrow(BadCursor);
    await expect(cases.events('PAGE0001', { limit: 2, after: 4, cursor: next })).rejects.toThrow(BadCursor);
  });
});
