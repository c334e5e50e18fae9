/** The same page in the other languages: everything else in its address stays as it is. */
import { type Language, languages } from '#case';
import { chromeTexts } from '../texts/chrome/index.ts';
import { vocabulary } from '../texts/vocabulary/index.ts';

/** Where the links of the switch lead. */
export interface SwitchAddress {
  /** Absent for the address that the browser is at; a page that cannot be asked for again names another. */
  path?: string;
  query: Readonly<Record<string, string>>;
}

export function LanguageSwitch({ language, at }: { language: Language; at: SwitchAddress }) {
  const addressIn = (other: Language): string =>
    `${at.path ?? ''}?${new URLSearchParams({ ...at.query, lang: other })}`;
  return (
    <nav aria-label={chromeTexts(language)('languages')}>
      <ul>
        {languages.map((each) => {
          const name = vocabulary(each)(`language.${each}`);
          return (
            <li key={each} lang={each}>
              {each === language ? (
                <strong aria-current="true">{name}</strong>
              ) : (
                <a href={addressIn(each)} hreflang={each}>
                  {name}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
