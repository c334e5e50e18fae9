/** Leaves out of compiled CSS what no page of ours can use, since a volunteer's phone loads it with every page. */

/** Variants of the library's components that our components never render. */
const unused =
  /--(xl|small|inverse|start|extra-letter-spacing|width-(2|3|4|20|30)|spacious)\b|__(conditional|divider|prefix|suffix|wrapper\b(?!-)|start-icon|toggle)|-focusable|-focused-element|\[disabled\]|:disabled|-moz-focus-inner|spin-button|type=number|summary-card|exit-this-page|x:-moz|__actions-list|panel--interruption|panel__actions/;

/** Colours come by custom property and fallback; ours never change at run time, so the fallback is enough. */
const plainColours = (css: string): string =>
  css
    .replace(/:root\{--govuk[^}]*\}/g, '')
    .replace(/var\(--govuk-[a-z-]+-colour, ?(#[0-9a-f]+)\)/g, '$1')
    .replace(/--govuk-[a-z-]+:[^;}]*;?/g, '');

/** The body says once how letters look; everything else inherits it. */
const inheritedFont = (css: string): string =>
  css
    .replace(/-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale;?/g, '')
    .replace(/@media print\{[^{}]*\{font-family:inherit\}\}/g, '');

interface Block {
  head: string;
  body: string;
}

/** `a{…}@media x{b{…}}` as its blocks; a statement without braces does not occur in compiled sheets of ours. */
function blocksOf(css: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  let opened = 0;
  let depth = 0;
  for (let at = 0; at < css.length; at++) {
    if (css[at] === '{' && depth++ === 0) opened = at;
    if (css[at] === '}' && --depth === 0) {
      blocks.push({ head: css.slice(start, opened), body: css.slice(opened + 1, at) });
      start = at + 1;
    }
  }
  return blocks;
}

/** A comma inside `:not(…)` separates nothing. */
const selectorsOf = (head: string): string[] => head.split(/,(?![^(]*\))/);

function withoutUnused(css: string): string {
  return blocksOf(css)
    .map(({ head, body }) => {
      // A query for Internet Explorer, which no other browser understands.
      if (head.startsWith('@media screen\\')) return '';
      if (head.startsWith('@media') || head.startsWith('@supports')) {
        const inside = withoutUnused(body);
        return inside === '' ? '' : `${head}{${inside}}`;
      }
      const used = selectorsOf(head).filter((selector) => !unused.test(withoutNegations(selector)));
      return used.length === 0 || body === '' ? '' : `${used.join(',')}{${body}}`;
    })
    .join('');
}

/** `:not(.govuk-label--xl)` is about labels of other sizes. */
const withoutNegations = (selector: string): string => selector.replace(/:not\([^)]*\)/g, '');

export const trimmed = (css: string): string => withoutUnused(inheritedFont(plainColours(css)));
