/** The same page in the other languages: everything else in its address stays as it is. */
import { type Language, languages } from '#case';
import { chromeTexts } from '../texts/chrome/index.ts';
import { vocabulary } from '../texts/vocabulary/index.ts';
import { LanguageNavigation } from './language-navigation.tsx';

/** Where the links of the switch lead. */
export interface SwitchAddress {
  /** Absent for the address that the browser is at; a page that cannot be asked for again names another. */
  path?: string;
  query: Readonly<Record<string, string>>;
}

export function LanguageSwitch({ language, at }: { language: Language; at: SwitchAddress }) {
  const addressIn = (other: Language): string =>
    `${at.path ?? ''}?${new URLSearchParams({ ...at.query, lang: other })}`;
  const items = languages.map((each) => ({
    lang: each,
    text: vocabulary(each)(`language.${each}`),
    ...(each !== language && { href: addressIn(each) }),
  }));
  return <LanguageNavigation label={chromeTexts(language)('languages')} items={items} />;
}
