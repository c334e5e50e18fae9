/** Every catalogue there is, found by where it stands: no English word is left in a Kazakh or Russian sentence. */
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

/** One file of texts in one language, wherever it stands: `texts/answers/ru.ts`, `texts/ru/actions.ts`, `words/ru/staff.ts`. */
const files = globSync('functions/**/{texts,words}/**/*.ts')
  .filter((file) => /\/(kk|ru)(\.ts$|\/)/.test(file))
  .sort();

/** Names, units and abbreviations that are written in Latin letters everywhere. */
const international = new Set(
  'Asar SMS CSV Excel UTF email Email e-mail Google Sheets LibreOffice Calc Word PDF English'.split(' '),
);

/** An address and a case's reference, as one types them; names of files keep to Latin letters. */
const examples = /[\w.]+@[\w.]+|\b[0-9A-Z]{4}-[0-9A-Z]{4}\b|\basar-[a-z]+\b/g;

const texts = v.record(v.string(), v.string());
const isTexts = (value: unknown): value is Record<string, string> => v.is(texts, value);

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
const lettersIn = (elements: Element[]): string[] =>
  elements.flatMap((element) => {
    if (element.type === 0) return [element.value];
    return 'options' in element
      ? Object.values(element.options).flatMap(({ value }) => lettersIn(value))
      : [];
  });

const foreignWords = (text: string): string[] =>
  lettersIn(new IntlMessageFormat(text, 'ru', undefined, { ignoreTag: true }).getAst())
    .map((part) => part.replaceAll(examples, ' '))
    .flatMap((part) => part.match(/[A-Za-z]{2,}(-[A-Za-z]+)?/g) ?? [])
    .filter((word) => !international.has(word));

describe('the texts in Kazakh and Russian', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(files)('%s holds no word of English', async (file) => {
    const module: unknown = await import(resolve(file));
    const catalogues = Object.values(
      v.parse(v.record(v.string(), v.unknown()), { ...Object(module) }),
    ).filter(isTexts);
    const wrong = catalogues
      .flatMap((catalogue) => Object.entries(catalogue))
      .map(([key, text]) => [key, foreignWords(text)] as const)
      .filter(([, words]) => words.length > 0);
    expect(wrong).toEqual([]);
  });

  it('would be caught with one', () => {
    expect(foreignWords('{count, plural, one {# case} other {# дел}} по SMS')).toEqual(['case']);
  });
});
