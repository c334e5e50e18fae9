import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '#case';
import { catalogues, say } from '#functions/messages/words/say.ts';

const read = (sentence: string) =>
  new IntlMessageFormat(sentence, 'en', undefined, { ignoreTag: true }).getAst();
type Element = ReturnType<typeof read>[number];

const literal = 0;

/** Values a sentence takes, with the choices it knows for those it selects by. */
function valuesOf(elements: Element[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === literal || !('value' in element)) return [];
    if (!('options' in element)) return [element.value];
    const choices = 'pluralType' in element ? 'plural' : Object.keys(element.options).sort().join('|');
    return [
      `${element.value} ${choices}`,
      ...Object.values(element.options).flatMap(({ value }) => valuesOf(value)),
    ];
  });
}

/** Plural forms that the language has and the sentence lacks. */
function missingForms(language: Language, elements: Element[]): string[] {
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return elements.flatMap((element) => {
    if (!('options' in element)) return [];
    const { options } = element;
    const missing = 'pluralType' in element ? needed.filter((form) => !(form in options)) : [];
    return [...missing, ...Object.values(options).flatMap(({ value }) => missingForms(language, value))];
  });
}

const keys = Object.keys(catalogues.ru).sort();
const sentence = (language: Language, key: string) =>
  new Map(Object.entries(catalogues[language])).get(key) ?? '';

describe('The sentences of messages', () => {
  test('are the same ones in every language', () => {
    for (const language of languages) expect(Object.keys(catalogues[language]).sort()).toEqual(keys);
  });

  test.each(keys)('%s takes the same values in every language', (key) => {
    const [kk, ru, en] = languages.map((language) =>
      [...new Set(valuesOf(read(sentence(language, key))))].sort(),
    );
    expect(kk).toEqual(ru);
    expect(en).toEqual(ru);
  });

  test.each(keys)('%s is written anew in each language', (key) => {
    const words = languages.map((language) =>
      sentence(language, key)
        .replace(/\{\w+\}/g, '')
        .trim(),
    );
    expect(new Set(words).size).toBe(languages.length);
  });

  test.each(keys)('%s has every plural form that each language needs', (key) => {
    for (const language of languages)
      expect(missingForms(language, read(sentence(language, key)))).toEqual([]);
  });

  test('would be caught with a plural form too few', () => {
    const russian = read('{days, plural, one {# день} other {# дней}}');
    expect(missingForms('ru', russian)).toEqual(['few', 'many']);
    expect(missingForms('kk', russian)).toEqual([]);
  });

  test.each(['kk', 'ru'] as const)('are in the letters of the language: %s', (language) => {
    for (const [key, text] of Object.entries(catalogues[language])) {
      const words = text.replace(/\{\w+\}|\{\w+, select,|\b(none|other|yes|no|assessment|delivery)\b/g, '');
      expect(words, key).not.toMatch(/[a-z]/i);
    }
  });

  test('refuse to be said without their values', () => {
    // @ts-expect-error: the type forbids it, and so does the sentence itself.
    expect(() => say('ru', 'hello', {})).toThrow(/name/);
  });

  test('take a person’s name as it is, whatever it looks like', () => {
    expect(say('en', 'hello', { name: "<b>O'Neil</b> {x}" })).toBe("Hello <b>O'Neil</b> {x},");
  });
});
