/** Dates are the organisation's, instants are UTC. */
import { describe, expect, it } from 'vitest';
import { addDuration, addToDate, dateIn, startOfDate, subtractDuration } from '#case';

const almaty = { timeZone: 'Asia/Almaty' };
const berlin = { timeZone: 'Europe/Berlin' };

describe('given an organisation in Almaty', () => {
  it('a day begins at seven in the evening of the day before in UTC', () => {
    expect(startOfDate('2026-11-23', almaty)).toBe('2026-11-22T19:00:00.000Z');
    expect(dateIn('2026-11-22T18:59:59.999Z', almaty)).toBe('2026-11-22');
    expect(dateIn('2026-11-22T19:00:00.000Z', almaty)).toBe('2026-11-23');
  });

  it('a month after the last of January is the last of February', () => {
    expect(addToDate('2027-01-31', 'P1M')).toBe('2027-02-28');
  });
});

describe('given a zone with summer time', () => {
  it('a day later is the same time by the clock, 24 hours later is not', () => {
    expect(addDuration('2026-10-24T10:00:00.000Z', 'P1D', berlin)).toBe('2026-10-25T11:00:00.000Z');
    expect(addDuration('2026-10-24T10:00:00.000Z', 'PT24H', berlin)).toBe('2026-10-25T10:00:00.000Z');
    expect(subtractDuration('2026-10-25T11:00:00.000Z', 'P1D', berlin)).toBe('2026-10-24T10:00:00.000Z');
  });

  it('without a zone days are those of UTC', () => {
    expect(addDuration('2026-10-24T10:00:00.000Z', 'P1D')).toBe('2026-10-25T10:00:00.000Z');
  });
});
