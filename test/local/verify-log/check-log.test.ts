/** Checking the log of a case: what was written as it should be, and what somebody changed behind the system's back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordedEvent } from '#case';
import { type Cases, createCaseRows, createCases } from '#functions/store/index.ts';
import { openTable } from '#functions/store/table.ts';
import { checkLog } from '#local/verify-log/check-log.ts';
import { startStore, type TestStore } from '../../store/dynalite.ts';
import { coordinator, does, opening } from '../../store/families.ts';

let store: TestStore;
let cases: Cases;
beforeAll(async () => {
  store = await startStore();
  cases = createCases(store);
});
afterAll(() => store.stop());

/** A case of three events whose row knows of all of them. */
async function threeEvents(reference: string): Promise<RecordedEvent[]> {
  await does(cases, reference, opening(), coordinator);
  for (const noteId of ['a', 'b'])
    await does(cases, reference, { type: 'reference-note', noteId }, coordinator);
  await createCaseRows(store).project(reference);
  return (await cases.events(reference, { limit: 10 })).items;
}
const log = () => openTable(store, 'events');
const forged = { type: 'note-referenced', noteId: 'forged' };

describe('Checking a log', () => {
  it('finds a whole one in order', async () => {
    await threeEvents('WHOLE001');
    expect(await checkLog(cases, 'WHOLE001')).toEqual({ ok: true, says: '3 events, ok' });
  });

  it('says that there is no such case', async () => {
    expect(await checkLog(cases, 'NOBODY00')).toEqual({ ok: false, says: 'no such case' });
  });

  it('finds a changed event by the one after it, and the last one by the row', async () => {
    const [, second, third] = await threeEvents('CHANGED1');
    await log().put({ ...third, event: forged });
    expect(await checkLog(cases, 'CHANGED1')).toEqual({ ok: false, says: 'broken at event 3: changed' });
    await log().put({ ...third });
    await log().put({ ...second, event: forged });
    expect(await checkLog(cases, 'CHANGED1')).toEqual({ ok: false, says: 'broken at event 3: changed' });
  });

  it('finds what was taken out, at the end and in the middle', async () => {
    await threeEvents('REMOVED1');
    await log().remove({ reference: 'REMOVED1', sequence: 3 });
    expect(await checkLog(cases, 'REMOVED1')).toEqual({
      ok: false,
      says: 'broken at event 3: the end is missing',
    });
    await threeEvents('REMOVED2');
    await log().remove({ reference: 'REMOVED2', sequence: 2 });
    expect(await checkLog(cases, 'REMOVED2')).toEqual({ ok: false, says: 'broken at event 3: gap' });
  });

  it('finds what is no event any more', async () => {
    const [, second] = await threeEvents('RUBBISH1');
    await log().put({ ...second, event: { type: 'made-up' } });
    expect(await checkLog(cases, 'RUBBISH1')).toEqual({ ok: false, says: 'broken at event 2: unreadable' });
  });
});
