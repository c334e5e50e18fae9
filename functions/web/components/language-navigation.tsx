/** Languages beside each other, each in its own words; the one without an address is spoken now. */

interface LanguageItem {
  lang: string;
  text: string;
  href?: string;
}

export const LanguageNavigation = ({ label, items }: { label: string; items: readonly LanguageItem[] }) => (
  <nav class="govuk-language-navigation" aria-label={label}>
    <ul class="govuk-language-navigation__list">
      {items.map(({ lang, text, href }) => (
        <li class="govuk-language-navigation__list-item" key={lang}>
          {href === undefined ? (
            <span class="govuk-language-navigation__text" aria-current="true" lang={lang}>
              {text}
            </span>
          ) : (
            <a
              class="govuk-language-navigation__link"
              href={href}
              rel="alternate"
              lang={lang}
              hreflang={lang}
            >
              {text}
            </a>
          )}
        </li>
      ))}
    </ul>
  </nav>
);
