/** Times are said as people say them: from where they stand, in their language, in Almaty. */
import { describe, expect, it } from 'vitest';
import type { Language } from '#case';
import { overdueText, soonDayText, soonText } from '#functions/web/texts/when-soon.ts';

/** A Monday, 23:30 in Almaty, when it is still Monday in UTC too. */
const now = '2026-11-23T18:30:00.000Z';
const here = (language: Language) => ({ now, language, timeZone: 'Asia/Almaty' });

describe('a time to come', () => {
  it.each([
    ['2026-11-23T18:45:00.000Z', 'today at 23:45', 'сегодня в 23:45', 'бүгін, сағат 23:45'],
    ['2026-11-23T19:15:00.000Z', 'tomorrow at 00:15', 'завтра в 00:15', 'ертең, сағат 00:15'],
    ['2026-11-25T05:00:00.000Z', 'in 2 days', 'через 2 дня', '2 күннен кейін'],
    ['2026-11-28T05:00:00.000Z', 'in 5 days', 'через 5 дней', '5 күннен кейін'],
    ['2026-12-24T05:00:00.000Z', '24 December 2026', '24 декабря 2026\u00a0г.', '2026\u00a0ж. 24 желтоқсан'],
  ])('%s is %s', (at, en, ru, kk) => {
    expect(soonText(at, here('en'))).toBe(en);
    expect(soonText(at, here('ru'))).toBe(ru);
    expect(soonText(at, here('kk'))).toBe(kk);
  });

  it('is a day alone where no time of day matters', () => {
    expect(soonDayText('2026-11-24', here('en'))).toBe('tomorrow');
    expect(soonDayText('2026-11-22', here('ru'))).toBe('вчера');
  });
});

describe('what is overdue', () => {
  it.each([
    ['2026-11-23T18:30:00.001Z', undefined, undefined, undefined],
    ['2026-11-23T18:00:00.000Z', 'due now', 'срок наступил', 'мерзімі келді'],
    ['2026-11-23T17:00:00.000Z', '1 hour overdue', 'просрочено на 1 час', 'мерзімінен 1 сағат өтті'],
    ['2026-11-21T18:00:00.000Z', '2 days overdue', 'просрочено на 2 дня', 'мерзімінен 2 күн өтті'],
    ['2026-11-18T18:00:00.000Z', '5 days overdue', 'просрочено на 5 дней', 'мерзімінен 5 күн өтті'],
  ])('since %s is %s', (due, en, ru, kk) => {
    expect(overdueText(due, here('en'))).toBe(en);
    expect(overdueText(due, here('ru'))).toBe(ru);
    expect(overdueText(due, here('kk'))).toBe(kk);
  });
});
