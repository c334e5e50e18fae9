/** Nobody is written to at night, at the weekend or on a holiday. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToDate, inGoodHours, instantOf, nextGoodHour, defaultSettings as settings } from '#case';

const moment = fc
  .integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2029-12-31T00:00:00Z') })
  .map(instantOf);

describe('given the hours of the settings, in Almaty', () => {
  it.each([
    ['a Monday at nine', '2026-11-23T04:00:00.000Z', '2026-11-23T04:00:00.000Z'],
    ['a Monday a moment before nine', '2026-11-23T03:59:59.999Z', '2026-11-23T04:00:00.000Z'],
    ['a Monday a moment before nine in the evening', '2026-11-23T15:59:59.999Z', '2026-11-23T15:59:59.999Z'],
    ['a Monday at nine in the evening', '2026-11-23T16:00:00.000Z', '2026-11-24T04:00:00.000Z'],
    ['a Friday night', '2026-11-27T18:00:00.000Z', '2026-11-30T04:00:00.000Z'],
    ['a Sunday at noon', '2026-11-29T07:00:00.000Z', '2026-11-30T04:00:00.000Z'],
    ['Independence Day, a Wednesday', '2026-12-16T06:00:00.000Z', '2026-12-17T04:00:00.000Z'],
    ['Nauryz, from a Saturday to a Tuesday', '2027-03-20T06:00:00.000Z', '2027-03-24T04:00:00.000Z'],
  ])('%s goes out at the next good hour', (_, instant, good) => {
    expect(nextGoodHour(instant, settings)).toBe(good);
  });

  it('the next good hour is good, not in the past, and the very first one', () => {
    fc.assert(
      fc.property(moment, (instant) => {
        const good = nextGoodHour(instant, settings);
        expect(inGoodHours(good, settings)).toBe(true);
        expect(good >= instant).toBe(true);
        expect(good === instant).toBe(inGoodHours(instant, settings));
        if (good !== instant) expect(inGoodHours(instantOf(Date.parse(good) - 1), settings)).toBe(false);
        expect(nextGoodHour(good, settings)).toBe(good);
      }),
      { numRuns: 300 },
    );
  });

  it('another zone has its own hours', () => {
    const berlin = { ...settings, timeZone: 'Europe/Berlin', holidays: [] };
    expect(nextGoodHour('2026-07-06T04:00:00.000Z', berlin)).toBe('2026-07-06T07:00:00.000Z');
    expect(nextGoodHour('2026-12-14T04:00:00.000Z', berlin)).toBe('2026-12-14T08:00:00.000Z');
  });

  it('settings that leave no good hour at all are a mistake, not an endless search', () => {
    const never = { ...settings, goodHours: { from: '09:00', to: '09:00' } };
    expect(() => nextGoodHour('2026-11-23T04:00:00.000Z', never)).toThrow(RangeError);
    const always = { ...settings, holidays: daysFrom('2026-11-23', 400) };
    expect(() => nextGoodHour('2026-11-23T04:00:00.000Z', always)).toThrow(RangeError);
  });
});

const daysFrom = (date: string, days: number) =>
  Array.from({ length: days }, (_, index) => addToDate(date, `P${index}D`));
