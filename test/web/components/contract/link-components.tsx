/** The library's components that lead somewhere or send something, said with ours. */
import * as v from 'valibot';
import { BackLink } from '#functions/web/components/back-link.tsx';
import { Button, ButtonLink } from '#functions/web/components/button.tsx';
import { LanguageNavigation } from '#functions/web/components/language-navigation.tsx';
import { Pagination } from '#functions/web/components/pagination.tsx';
import { ServiceNavigation } from '#functions/web/components/service-navigation.tsx';
import { SkipLink } from '#functions/web/components/skip-link.tsx';
import { type Speaks, speaks, text, touched } from './speaks.ts';

const kind = v.optional(
  v.pipe(
    v.picklist(['govuk-button--secondary', 'govuk-button--warning']),
    v.transform((given) => (given === 'govuk-button--secondary' ? 'secondary' : 'warning')),
  ),
);

const languageItem = v.strictObject({
  lang: text,
  text,
  href: v.optional(text),
  current: v.optional(v.boolean()),
});

const menuItem = v.strictObject({
  href: text,
  text,
  current: v.optional(v.boolean()),
  active: v.optional(v.boolean()),
});

export const linkComponents: Record<string, Speaks> = {
  'back-link': speaks(v.strictObject({ href: v.optional(text, '#'), text: v.optional(text) }), (options) => (
    <BackLink href={options.href} language="en" {...(options.text && { text: options.text })} />
  )),
  'skip-link': speaks(v.strictObject({ href: v.optional(text, '#content'), text }), (options) => (
    <SkipLink href={options.href} text={options.text} />
  )),
  button: speaks(
    v.union([
      v.strictObject({ href: text, text, classes: kind }),
      v.strictObject({ text, classes: kind, name: v.optional(text), value: v.optional(text) }),
    ]),
    (options) =>
      'href' in options ? (
        <ButtonLink href={options.href} kind={options.classes}>
          {options.text}
        </ButtonLink>
      ) : (
        <Button
          kind={options.classes}
          {...(options.name && { name: options.name })}
          {...(options.value && { value: options.value })}
        >
          {options.text}
        </Button>
      ),
  ),
  'language-navigation': speaks(
    v.strictObject({ items: v.array(languageItem), ariaLabel: v.optional(text, 'Language') }),
    ({ items, ariaLabel }) => (
      <LanguageNavigation
        label={ariaLabel}
        items={items.map((item) => ({
          lang: item.lang,
          text: item.text,
          ...(item.href && !item.current && { href: item.href }),
        }))}
      />
    ),
  ),
  pagination: touched(
    speaks(
      v.strictObject({
        previous: v.optional(v.strictObject({ href: text })),
        next: v.optional(v.strictObject({ href: text })),
      }),
      ({ previous, next }) => (
        <Pagination
          label="Pagination"
          previous={previous && { ...previous, text: 'Previous page' }}
          next={next && { ...next, text: 'Next page' }}
        />
      ),
    ),
    // Ours says it in one piece, since not every language can leave the noun out.
    (html) => html.replace(/>(Previous|Next) page</g, '>$1<span class="govuk-visually-hidden"> page</span><'),
  ),
  'service-navigation': speaks(
    v.strictObject({
      navigation: v.pipe(v.array(menuItem), v.minLength(1)),
      navigationLabel: v.optional(text, 'Menu'),
      navigationId: v.optional(text),
      collapseNavigationOnMobile: v.optional(v.boolean()),
    }),
    ({ navigation, navigationLabel }) => (
      <ServiceNavigation
        label={navigationLabel}
        items={navigation.map((item) => ({
          href: item.href,
          text: item.text,
          current: item.current ? 'page' : item.active ? 'true' : undefined,
        }))}
      />
    ),
  ),
};
