import { expect, test } from 'vitest';
import type { FunctionEntry } from '#functions/functions.ts';
import { createSchedules } from '#local/time/schedules.ts';

const entry = (trigger: FunctionEntry['trigger']): FunctionEntry => ({
  entry: 'functions/entries/daily.ts',
  purpose: 'Daily work',
  trigger,
  tables: [],
  timeoutSeconds: 30,
});
const functions = {
  nightly: entry({ kind: 'schedule', hours: [3], minutes: [30] }),
  mornings: entry({ kind: 'schedule', hours: [9, 10], minutes: [0, 30] }),
  page: entry({ kind: 'http' }),
};

function world(running: readonly string[], startAt: string, fails = false) {
  let now = Date.parse(startAt);
  const ran: string[] = [];
  const schedules = createSchedules({
    functions,
    running,
    timeZone: 'Asia/Almaty',
    now: () => now,
    async run(name) {
      ran.push(`${new Date(now).toISOString()} ${name}`);
      if (fails) return { ok: false };
      return { ok: true };
    },
  });
  return {
    ran,
    schedules,
    async next() {
      now = schedules.nextDue() ?? now;
      await schedules.fireNext(now);
    },
  };
}

test('functions run at their hours and minutes in the organisation’s time, in order, day after day', async () => {
  const { ran, next } = world(['nightly', 'mornings'], '2026-11-23T04:45:00Z');
  for (let times = 0; times < 4; times += 1) await next();
  expect(ran).toEqual([
    '2026-11-23T05:00:00.000Z mornings',
    '2026-11-23T05:30:00.000Z mornings',
    '2026-11-23T22:30:00.000Z nightly',
    '2026-11-24T04:00:00.000Z mornings',
  ]);
});

test('one that fails comes again at its next time', async () => {
  const { ran, next } = world(['nightly'], '2026-11-23T04:45:00Z', true);
  await next();
  await next();
  expect(ran).toHaveLength(2);
});

test('nothing fires before its time', async () => {
  const { ran, schedules } = world(['nightly'], '2026-11-23T04:45:00Z');
  expect(await schedules.fireNext(Date.parse('2026-11-23T22:29:59Z'))).toBe(false);
  expect(ran).toEqual([]);
});

test('none running: nothing is ever due', () => {
  expect(world([], '2026-11-23T04:45:00Z').schedules.nextDue()).toBeUndefined();
});

test('a function that something else calls cannot run at times of day', () => {
  expect(() => world(['page'], '2026-11-23T04:45:00Z')).toThrow('page is no function that runs');
});
