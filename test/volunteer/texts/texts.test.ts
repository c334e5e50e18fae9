import { describe, expect, it } from 'vitest';
import { languages } from '#case';
import { type VolunteerText, volunteerCatalogue } from '#functions/volunteer/texts/index.ts';

const keys = Object.keys(volunteerCatalogue.en) as VolunteerText[];
const places = (text: string) => [...text.matchAll(/\{(\w+)[},]/g)].map(([, name]) => name).toSorted();
/** Said the same in every language. */
const international: readonly string[] = ['stop.channel.sms'];

describe('what volunteers read', () => {
  it.each(keys)('"%s" is said in each language, with the same things filled in', (key) => {
    const texts = languages.map((language) => volunteerCatalogue[language][key]);
    for (const text of texts) expect(text.trim()).not.toBe('');
    const [kk, ru, en] = texts.map(places);
    expect(kk).toEqual(en);
    expect(ru).toEqual(en);
    if (!international.includes(key)) expect(new Set(texts).size).toBe(languages.length);
  });

  it.each(['kk', 'ru'] as const)('has no text in %s that other languages do not have', (language) => {
    expect(Object.keys(volunteerCatalogue[language]).toSorted()).toEqual([...keys].toSorted());
  });

  it('is written in the letters of its language', () => {
    for (const key of keys.filter((each) => !international.includes(each))) {
      expect(volunteerCatalogue.kk[key], key).toMatch(/[а-яәғқңөұүһі]/i);
      expect(volunteerCatalogue.ru[key], key).toMatch(/[а-яё]/i);
      expect(volunteerCatalogue.ru[key], key).not.toMatch(/[әғқңөұүһі]/i);
      expect(volunteerCatalogue.en[key], key).not.toMatch(/[а-яәғқңөұүһі]/i);
    }
  });
});
