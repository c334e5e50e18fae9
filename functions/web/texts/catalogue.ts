/**
 * Texts by language, keyed by type: a missing text or a missing language is a compile error.
 * Texts are ICU messages: `{count, plural, one {# case} other {# cases}}`.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '#case';

export type Texts<Key extends string> = Readonly<Record<Key, string>>;
/** Whatever is said, is said in every language. */
export type Catalogue<Key extends string> = Readonly<Record<Language, Texts<Key>>>;

type Values = Readonly<Record<string, string | number>>;
export type Say<Key extends string> = (key: Key, values?: Values) => string;

/** `textsIn(catalogue)('ru')` says the catalogue's texts in Russian. Compiled messages are kept. */
export function textsIn<Key extends string>(catalogue: Catalogue<Key>): (language: Language) => Say<Key> {
  const compiled = new Map<string, IntlMessageFormat>();
  return (language) => (key, values) => {
    const id = `${language} ${key}`;
    const message = compiled.get(id) ?? new IntlMessageFormat(catalogue[language][key], language);
    compiled.set(id, message);
    return String(message.format<string>(values === undefined ? {} : { ...values }));
  };
}
