/** What is said to people: every language says the same things, with the same blanks, in all its plural forms. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { languages, type Refusal } from '#case';
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
import * as refusalsEn from '#functions/web/texts/refusals/en.ts';
import { refusalText } from '#functions/web/texts/refusals/index.ts';
import * as refusalsKk from '#functions/web/texts/refusals/kk.ts';
import * as refusalsRu from '#functions/web/texts/refusals/ru.ts';
import * as vocabularyEn from '#functions/web/texts/vocabulary/en.ts';
import * as vocabularyKk from '#functions/web/texts/vocabulary/kk.ts';
import * as vocabularyRu from '#functions/web/texts/vocabulary/ru.ts';

type Texts = Record<string, string>;
const catalogues: Record<string, Record<(typeof languages)[number], Texts>> = {
  answers: { en: answersEn.en, ru: answersRu.ru, kk: answersKk.kk },
  chrome: { en: chromeEn.en, ru: chromeRu.ru, kk: chromeKk.kk },
  errors: { en: errorsEn.en, ru: errorsRu.ru, kk: errorsKk.kk },
  failures: { en: failuresEn.en, ru: failuresRu.ru, kk: failuresKk.kk },
  refusals: { en: refusalsEn.en, ru: refusalsRu.ru, kk: refusalsKk.kk },
  vocabulary: { en: vocabularyEn.en, ru: vocabularyRu.ru, kk: vocabularyKk.kk },
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
const pluralsOf = (text: string, language: string): string[][] =>
  new IntlMessageFormat(text, language)
    .getAst()
    .flatMap((element) => ('pluralType' in element ? [Object.keys(element.options).sort()] : []));

describe.each(Object.entries(catalogues))('the texts of %s', (name, byLanguage) => {
  it.each(['ru', 'kk'] as const)('say in %s what they say in English, with the same blanks', (language) => {
    for (const [key, english] of Object.entries(byLanguage.en)) {
      const text = byLanguage[language][key];
      expect(text, key).toBeTruthy();
      expect(blanksOf(text ?? '', language), key).toEqual(blanksOf(english, 'en'));
    }
  });

  it.each(languages)('have all plural forms in %s', (language) => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    for (const text of Object.values(byLanguage[language])) {
      for (const plural of pluralsOf(text, language)) expect(plural).toEqual(needed);
    }
  });

  it('are really translated', () => {
    const same = Object.entries(byLanguage.en).filter(([key, english]) => {
      const isWord = /[a-z]{4}/i.test(english.replace(/\{[^}]*\}/g, ''));
      return isWord && (byLanguage.ru[key] === english || byLanguage.kk[key] === english);
    });
    expect(same.map(([key]) => key)).toEqual(name === 'vocabulary' ? ['language.en'] : []);
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
