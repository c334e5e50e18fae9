/**
 * Texts by language, keyed by type: a missing text is a compile error, a missing language falls back to English.
 * Texts are ICU messages: `{count, plural, one {# case} other {# cases}}`.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '#case';

export type Texts<Key extends string> = Readonly<Record<Key, string>>;
/** English is always there; the others are added file by file. */
export type Catalogue<Key extends string> = { en: Texts<Key> } & Partial<Record<Language, Texts<Key>>>;
/** A catalogue that has to speak every language: whatever volunteers read, and every message about an error. */
export type FullCatalogue<Key extends string> = Record<Language, Texts<Key>>;

type Values = Readonly<Record<string, string | number>>;
export type Say<Key extends string> = (key: Key, values?: Values) => string;

/** `textsIn(catalogue)('ru')` says the catalogue's texts in Russian. Compiled messages are kept. */
export function textsIn<Key extends string>(catalogue: Catalogue<Key>): (language: Language) => Say<Key> {
  const compiled = new Map<string, IntlMessageFormat>();
  return (language) => (key, values) => {
    const speaks: Language = catalogue[language] === undefined ? 'en' : language;
    const text = (catalogue[speaks] ?? catalogue.en)[key];
    const id = `${speaks} ${key}`;
    const message = compiled.get(id) ?? new IntlMessageFormat(text, speaks);
    compiled.set(id, message);
    return String(message.format<string>(values === undefined ? {} : { ...values }));
  };
}
