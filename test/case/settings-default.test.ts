/** The figures an organisation starts with are sound. */
import { describe, expect, it } from 'vitest';
import { addDuration, askKinds, risks, defaultSettings as settings } from '#case';

const start = '2026-11-23T05:00:00.000Z';
const reached = (duration: string) => addDuration(start, duration, settings);
const rising = (durations: readonly string[]) =>
  durations.every(
    (duration, index) => index === 0 || reached(duration) > reached(durations[index - 1] ?? 'PT0S'),
  );

describe('given the default settings', () => {
  it.each(askKinds)('the ladder of %s rises, begins by asking and ends by telling a manager', (kind) => {
    const { rungs, silentAfter } = settings.ladders[kind];
    expect(rising([...rungs.map(({ after }) => after), silentAfter])).toBe(true);
    expect(rungs[0]).toEqual({ after: 'P0D', action: 'ask' });
    expect(rungs.at(-1)?.action).toBe('tell-manager');
  });

  it.each(risks)('the cadence of %s risk rises', (risk) => {
    expect(rising(settings.cadence[risk].after)).toBe(true);
  });

  it('holidays are those with fixed dates, for four years', () => {
    expect(settings.holidays).toHaveLength(4 * 14);
    for (const day of ['2026-12-16', '2027-01-02', '2028-03-22', '2029-10-25'])
      expect(settings.holidays).toContain(day);
  });
});
