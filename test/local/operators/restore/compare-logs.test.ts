/** A restored log is verified event by event, and compared with the one in use. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Cases, createCases } from '#functions/store/index.ts';
import { openTable, type Table } from '#functions/store/table.ts';
import { compareLogs } from '#local/operators/restore/compare-logs.ts';
import { isSound, report } from '#local/operators/restore/report.ts';
import { startStore, type TestStore } from '../../../store/dynalite.ts';
import { coordinator, does, opening } from '../../../store/families.ts';
import { copyTable } from './copy-table.ts';

const note = (noteId: string) => ({ type: 'reference-note', noteId }) as const;
const forged = { type: 'note-referenced', noteId: 'forged' };

let store: TestStore;
let cases: Cases;
/** Name of the table that was restored, and the table itself. */
let restored: string;
let back: Table;
beforeEach(async () => {
  store = await startStore({ now: '2026-11-23T04:00:00.000Z' });
  cases = createCases(store);
  for (const reference of ['AAAAAAAA', 'BBBBBBBB']) {
    await does(cases, reference, opening({ formId: reference }), coordinator);
    await does(cases, reference, note('first'), coordinator);
    await does(cases, reference, note('second'), coordinator);
  }
  restored = await copyTable(store, store.tables.events);
  back = openTable({ ...store, tables: { ...store.tables, events: restored } }, 'events');
});
afterEach(() => store.stop());

const compared = () => compareLogs(store, restored);
const eventOf = (reference: string, sequence: number) => back.get({ reference, sequence });

describe('A restored log', () => {
  it('is whole, and the same as the one in use where nothing has happened since', async () => {
    const found = await compared();
    expect(isSound(found)).toBe(true);
    expect(report(found)).toEqual([
      '6 events of 2 cases; every log is whole',
      'It is the same as the one in use',
    ]);
  });

  it('lacks what was recorded after its instant, which is told by case', async () => {
    store.setNow('2026-11-24T04:00:00.000Z');
    await does(cases, 'AAAAAAAA', note('third'), coordinator);
    await does(cases, 'CCCCCCCC', opening({ formId: 'later' }), coordinator);
    const found = await compared();
    expect(isSound(found)).toBe(true);
    expect(report(found)).toEqual([
      '6 events of 2 cases; every log is whole',
      'Only in use, recorded after the instant: 2 events of 2 cases, the first at 2026-11-24T04:00:00.000Z',
      '  AAAAAAAA: 1',
      '  CCCCCCCC: 1',
    ]);
  });

  it('brings back what is missing from the one in use', async () => {
    const inUse = openTable(store, 'events');
    for (const sequence of [1, 2, 3]) await inUse.remove({ reference: 'BBBBBBBB', sequence });
    await inUse.remove({ reference: 'AAAAAAAA', sequence: 3 });
    const found = await compared();
    expect(isSound(found)).toBe(true);
    expect(report(found)).toEqual([
      '6 events of 2 cases; every log is whole',
      'Only restored, missing from the table in use: 4 events of 2 cases, the first at 2026-11-23T04:00:00.000Z',
      '  AAAAAAAA: 1',
      '  BBBBBBBB: 3',
    ]);
  });

  it('does not hold together when somebody changed its past', async () => {
    await back.put({ ...(await eventOf('AAAAAAAA', 2)), event: forged });
    const found = await compared();
    expect(isSound(found)).toBe(false);
    expect(found.broken).toEqual(['AAAAAAAA: broken at event 3: changed']);
    expect(found.different).toEqual(['AAAAAAAA: another event 2 is in use']);
  });

  it('is told from the one in use where its last event was changed, which no later one vouches for', async () => {
    await back.put({ ...(await eventOf('BBBBBBBB', 3)), event: forged });
    const found = await compared();
    expect(found.broken).toEqual([]);
    expect(found.different).toEqual(['BBBBBBBB: another event 3 is in use']);
    expect(isSound(found)).toBe(false);
  });

  it('does not hold together when an event was taken out, or is none any more', async () => {
    await back.remove({ reference: 'AAAAAAAA', sequence: 1 });
    await back.put({ reference: 'BBBBBBBB', sequence: 2, event: 'scrawl' });
    const found = await compared();
    expect(found.broken).toEqual([
      expect.stringContaining('AAAAAAAA: broken at event 2: gap'),
      'BBBBBBBB: broken at event 2: unreadable',
    ]);
    expect(isSound(found)).toBe(false);
  });
});
