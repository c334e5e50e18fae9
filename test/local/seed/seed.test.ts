import { afterEach, describe, expect, test } from 'vitest';
import { type CaseState, stages, verifyLog } from '#case';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { createCases } from '#functions/store/index.ts';
import { families } from '#local/seed/families.ts';
import { startSystem } from '#local/system.ts';
import type { LocalSystem } from '#local/system-options.ts';

let system: LocalSystem | undefined;
afterEach(() => system?.stop());

describe.each([
  ['on a Saturday night', '2026-06-13T19:00:00Z'],
  ['in the new year’s holidays', '2027-01-02T06:00:00Z'],
])('a system that is started for the first time %s', (_, startAt) => {
  test('shows a case in every stage, one that waits for goods, one overdue, one closed, one for the coordinator', async () => {
    system = await startSystem({ realTime: false, seed: true, quiet: true, startAt });
    expect(new Date(system.clock.now()).toISOString()).toBe(new Date(startAt).toISOString());

    const cases = createCases(surroundings().store);
    const states: CaseState[] = [];
    for (const { reference } of families) {
      const state = await cases.load(reference);
      if (state !== undefined) states.push(state);
      const { items } = await cases.events(reference, { limit: 1000 });
      expect(verifyLog(items)).toMatchObject({ ok: true });
    }
    expect(new Set(states.map(({ stage }) => stage))).toEqual(new Set(stages));
    expect(states.some(({ needs }) => needs.some(({ status }) => status === 'missing'))).toBe(true);
    const today = startAt.slice(0, 10);
    expect(states.some(({ asks }) => asks.some((ask) => ask.status === 'open' && ask.dueBy < today))).toBe(
      true,
    );
    expect(states.filter(({ stage }) => stage === 'closed')).toMatchObject([
      { closed: { reason: 'goals-met' } },
    ]);
    expect(states.map(({ waitingFor }) => waitingFor?.reason)).toContain('nobody-to-ask');
  });
});
