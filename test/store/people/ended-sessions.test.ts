/** Sessions that were ended from our side: kept by person, for as long as any of them could still be open. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createEndedSessions, type EndedSessions } from '#functions/store/index.ts';
import { peopleKeys } from '#functions/store/keys.ts';
import { openTable } from '#functions/store/table.ts';
import { startStore, type TestStore } from '../dynalite.ts';

const start = '2026-11-23T04:00:00.000Z';
let store: TestStore;
let ended: EndedSessions;
beforeAll(async () => {
  store = await startStore({ now: start });
  ended = createEndedSessions(store);
});
afterAll(() => store.stop());

it('nobody’s are, until somebody ends them', async () => {
  expect(await ended.find('dana')).toEqual({ before: 0, ids: new Set() });
});

it('all of a person’s are by the moment in which they were ended, and single ones by their id', async () => {
  await ended.endOne('erlan', 'session-1');
  await Promise.all([ended.endOne('erlan', 'session-2'), ended.endOne('erlan', 'session-1')]);
  await ended.endAll('erlan');
  expect(await ended.find('erlan')).toEqual({
    before: Date.parse(start),
    ids: new Set(['session-1', 'session-2']),
  });
  expect((await ended.find('dana')).ids.size).toBe(0);
});

it('are forgotten two days later, when none could be open any more', async () => {
  await ended.endAll('aigul');
  const item = await openTable(store, 'people').get(peopleKeys.endedSessions('aigul'));
  expect(item?.['expires']).toBe(Date.parse(start) / 1000 + 2 * 86_400);
});
