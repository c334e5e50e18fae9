/** What is said to people: every language says the same things, with the same blanks, in all its plural forms. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { languages, type Refusal } from '#case';
import { coordinatorCatalogue } from '#functions/coordinator/texts/index.ts';
import { managerCatalogue } from '#functions/manager/texts/index.ts';
import { volunteerCatalogue } from '#functions/volunteer/texts/index.ts';
import * as answersEn from '#functions/web/texts/answers/en.ts';
import * as answersKk from '#functions/web/texts/answers/kk.ts';
import * as answersRu from '#functions/web/texts/answers/ru.ts';
import * as chromeEn from '#functions/web/texts/chrome/en.ts';
import * as chromeKk from '#functions/web/texts/chrome/kk.ts';
import * as chromeRu from '#functions/web/texts/chrome/ru.ts';
import * as errorsEn from '#functions/web/texts/errors/en.ts';
import * as errorsKk from '#functions/web/texts/errors/kk.ts';
import * as errorsRu from '#functions/web/texts/errors/ru.ts';
import * as failuresEn from '#functions/web/texts/failures/en.ts';
import * as failuresKk from '#functions/web/texts/failures/kk.ts';
import * as failuresRu from '#functions/web/texts/failures/ru.ts';
import * as historyEn from '#functions/web/texts/history/en.ts';
import * as historyKk from '#functions/web/texts/history/kk.ts';
import * as historyRu from '#functions/web/texts/history/ru.ts';
import * as refusalsEn from '#functions/web/texts/refusals/en.ts';
import { refusalText } from '#functions/web/texts/refusals/index.ts';
import * as refusalsKk from '#functions/web/texts/refusals/kk.ts';
import * as refusalsRu from '#functions/web/texts/refusals/ru.ts';
import * as signInEn from '#functions/web/texts/sign-in/en.ts';
import * as signInKk from '#functions/web/texts/sign-in/kk.ts';
import * as signInRu from '#functions/web/texts/sign-in/ru.ts';
import * as vocabularyEn from '#functions/web/texts/vocabulary/en.ts';
import { vocabulary } from '#functions/web/texts/vocabulary/index.ts';
import * as vocabularyKk from '#functions/web/texts/vocabulary/kk.ts';
import * as vocabularyRu from '#functions/web/texts/vocabulary/ru.ts';

import * as whenEn from '#functions/web/texts/when/en.ts';
import * as whenKk from '#functions/web/texts/when/kk.ts';
import * as whenRu from '#functions/web/texts/when/ru.ts';

type Texts = Record<string, string>;
const catalogues: Record<string, Record<(typeof languages)[number], Texts>> = {
  answers: { en: answersEn.en, ru: answersRu.ru, kk: answersKk.kk },
  chrome: { en: chromeEn.en, ru: chromeRu.ru, kk: chromeKk.kk },
  coordinator: coordinatorCatalogue,
  errors: { en: errorsEn.en, ru: errorsRu.ru, kk: errorsKk.kk },
  failures: { en: failuresEn.en, ru: failuresRu.ru, kk: failuresKk.kk },
  signIn: { en: signInEn.en, ru: signInRu.ru, kk: signInKk.kk },
  history: { en: historyEn.en, ru: historyRu.ru, kk: historyKk.kk },
  manager: managerCatalogue,
  refusals: { en: refusalsEn.en, ru: refusalsRu.ru, kk: refusalsKk.kk },
  vocabulary: { en: vocabularyEn.en, ru: vocabularyRu.ru, kk: vocabularyKk.kk },
  volunteer: volunteerCatalogue,
  when: { en: whenEn.en, ru: whenRu.ru, kk: whenKk.kk },
};

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
const blanksOf = (text: string, language: string): string[] => {
  const names = (elements: Element[]): string[] =>
    elements.flatMap((element) => {
      if (!('value' in element) || element.type === 0) return [];
      const inside =
        'options' in element ? Object.values(element.options).flatMap((option) => names(option.value)) : [];
      return [String(element.value), ...inside];
    });
  return [...new Set(names(new IntlMessageFormat(text, language).getAst()))].sort();
};
/** Every plural of a text: what it counts, and its forms; exact numbers such as `=0` come on top of those. */
const pluralsOf = (text: string, language: string) => {
  const plurals = (elements: Element[]): { counts: string; forms: string[] }[] =>
    elements.flatMap((element) => {
      if (!('options' in element)) return [];
      const inside = Object.values(element.options).flatMap((option) => plurals(option.value));
      const forms = Object.keys(element.options).filter((form) => !form.startsWith('='));
      return 'pluralType' in element ? [{ counts: element.value, forms: forms.sort() }, ...inside] : inside;
    });
  return plurals(new IntlMessageFormat(text, language).getAst());
};
/** The letters that are read: without blanks and without the names of plural forms. */
const lettersOf = (text: string): string => text.replace(/\{[\w ,=]*\{?|\b(one|few|many|other) \{/g, ' ');
/** Names of languages stand in their own, names of files in letters that any system keeps; `SMS` is the same everywhere. */
const isInternational = (key: string, english: string): boolean =>
  key.startsWith('language.') || key === 'import.file-name' || !/[a-z]{4}/i.test(lettersOf(english));

describe.each(Object.entries(catalogues))('the texts of %s', (_name, byLanguage) => {
  it.each(['ru', 'kk'] as const)('say in %s what they say in English, with the same blanks', (language) => {
    expect(Object.keys(byLanguage[language]).sort()).toEqual(Object.keys(byLanguage.en).sort());
    for (const [key, english] of Object.entries(byLanguage.en)) {
      const text = byLanguage[language][key];
      expect(text?.trim(), key).toBeTruthy();
      expect(blanksOf(text ?? '', language), key).toEqual(blanksOf(english, 'en'));
    }
  });

  it.each(languages)('have all plural forms in %s, for all that English counts', (language) => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    for (const [key, text] of Object.entries(byLanguage[language])) {
      const plurals = pluralsOf(text, language);
      for (const { forms } of plurals) expect(forms, key).toEqual(needed);
      const counted = plurals.map(({ counts }) => counts);
      const inEnglish = pluralsOf(byLanguage.en[key] ?? '', 'en').map(({ counts }) => counts);
      expect(counted, key).toEqual(expect.arrayContaining(inEnglish));
    }
  });

  it('are written in the letters of their language', () => {
    for (const [key, english] of Object.entries(byLanguage.en)) {
      if (isInternational(key, english)) continue;
      const { kk = '', ru = '' } = { kk: byLanguage.kk[key], ru: byLanguage.ru[key] };
      expect(english, key).not.toMatch(/[а-яёәғқңөұүһі]/i);
      expect(ru, key).toMatch(/[а-яё]/i);
      expect(ru, key).not.toMatch(/[әғқңөұүһі]/i);
      expect(kk, key).toMatch(/[а-яёәғқңөұүһі]/i);
      // Kazakh and Russian share many a single word, never a sentence.
      if (ru.split(' ').length > 2) expect(kk, key).not.toBe(ru);
    }
  });
});

/** Values are put in as they are: an ending would have to fit a name, and a Russian date ends with `г.` already. */
describe.each(Object.entries(catalogues))('the blanks of %s', (_name, { kk, ru }) => {
  it('take no ending, and a Russian date no second full stop', () => {
    for (const [key, text] of [...Object.entries(kk), ...Object.entries(ru)]) {
      expect(text, key).not.toMatch(/\}[а-яёәғқңөұүһі]/i);
    }
    for (const [key, text] of Object.entries(ru)) expect(text, key).not.toContain('{date}.');
  });
});

describe('so many of something', () => {
  it.each([
    ['en', 1, '1 set'],
    ['en', 2, '2 sets'],
    ['kk', 1, '1 жинақ'],
    ['kk', 5, '5 жинақ'],
    ['ru', 1, '1 комплект'],
    ['ru', 2, '2 комплекта'],
    ['ru', 5, '5 комплектов'],
    ['ru', 11, '11 комплектов'],
    ['ru', 21, '21 комплект'],
  ] as const)('agrees with its number in %s: %i', (language, count, said) => {
    expect(vocabulary(language)('amount.set', { count })).toBe(said);
  });
});

describe('a refusal', () => {
  /** One of each; a new one does not compile until it stands here. */
  const refusals: { [Code in Refusal['refused']]: Extract<Refusal, { refused: Code }> } = {
    'no-such-case': { refused: 'no-such-case' },
    'already-open': { refused: 'already-open' },
    'not-in-this-stage': { refused: 'not-in-this-stage', stage: 'closed' },
    'no-such-ask': { refused: 'no-such-ask' },
    'no-such-need': { refused: 'no-such-need' },
    'already-recorded': { refused: 'already-recorded' },
    'too-late-to-change': { refused: 'too-late-to-change' },
    overtaken: { refused: 'overtaken' },
    'date-in-the-past': { refused: 'date-in-the-past' },
    'too-far-ahead': { refused: 'too-far-ahead' },
    'moved-often-enough': { refused: 'moved-often-enough' },
    'nothing-to-take-up': { refused: 'nothing-to-take-up' },
    invalid: { refused: 'invalid', field: 'items' },
  };

  it.each(Object.values(refusals))('is said in three languages: $refused', (refusal) => {
    const said = languages.map((language) => refusalText(refusal, language));
    expect(new Set(said).size).toBe(3);
    for (const text of said) expect(text).not.toMatch(/[{}]/);
  });

  it('names the stage in the language of the page', () => {
    expect(refusalText(refusals['not-in-this-stage'], 'ru')).toContain('«Закрыто»');
    expect(refusalText(refusals['not-in-this-stage'], 'kk')).toContain('«Жабылды»');
  });
});
