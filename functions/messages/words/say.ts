/** A sentence in a person's language. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '#case';
import { locales } from './dates.ts';
import { questions as enQuestions } from './en/questions.ts';
import { staff as enStaff } from './en/staff.ts';
import { questions as kkQuestions } from './kk/questions.ts';
import { staff as kkStaff } from './kk/staff.ts';
import { questions as ruQuestions } from './ru/questions.ts';
import { staff as ruStaff } from './ru/staff.ts';
import type { SentenceKey, Sentences, Words } from './vocabulary.ts';

export const catalogues: Readonly<Record<Language, Words<Sentences>>> = {
  kk: { ...kkQuestions, ...kkStaff },
  ru: { ...ruQuestions, ...ruStaff },
  en: { ...enQuestions, ...enStaff },
};

const parsed = new Map<string, IntlMessageFormat>();

/** Parsing costs far more than formatting, so each sentence is parsed once in a function's life. */
function formatOf(language: Language, key: SentenceKey): IntlMessageFormat {
  const name = `${language} ${key}`;
  const known = parsed.get(name);
  if (known !== undefined) return known;
  // Sentences hold no markup: a `<` is only a character.
  const fresh = new IntlMessageFormat(catalogues[language][key], locales[language], undefined, {
    ignoreTag: true,
  });
  parsed.set(name, fresh);
  return fresh;
}

/** @throws Error when a value the sentence asks for is missing. */
export function say<Key extends SentenceKey>(language: Language, key: Key, values: Sentences[Key]): string {
  const said = formatOf(language, key).format({ ...values });
  if (typeof said !== 'string') throw new Error(`Not plain text: ${key}`);
  return said;
}
