import { describe, expect, test } from 'vitest';
import { dayAndMonth, dayAndTime, dayAndWeekday, shortDay } from '#functions/messages/words/dates.ts';

describe('Dates are written as each language writes them', () => {
  test.each([
    ['kk', '05.09', '5 қыркүйек', '5 қыркүйек (сенбі)'],
    ['ru', '05.09', '5 сентября', '5 сентября (суббота)'],
    ['en', '5 Sept', '5 September', '5 September (Saturday)'],
  ] as const)('%s', (language, short, long, withWeekday) => {
    const date = '2026-09-05';
    expect(shortDay(language, date)).toBe(short);
    expect(dayAndMonth(language, date)).toBe(long);
    expect(dayAndWeekday(language, date)).toBe(withWeekday);
  });

  test.each([
    ['kk', '23 қараша, 00:30'],
    ['ru', '23 ноября, 00:30'],
    ['en', '23 November, 00:30'],
  ] as const)('and an instant in the organisation’s own time: %s', (language, written) =>
    expect(dayAndTime(language, '2026-11-22T19:30:00.000Z', 'Asia/Almaty')).toBe(written),
  );
});
