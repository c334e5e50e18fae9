/**
 * Puts the cursor into the first field of a form marked with `data-first-field`, or into the one that the address names,
 * so that one types on from page to page without reaching for the mouse. Not on a phone, where the keyboard would hide
 * the question, and not where an error or a notice has to be read first.
 */
const hasKeyboard = matchMedia('(hover: hover) and (pointer: fine)').matches;
const hasNews = document.querySelector('.govuk-error-summary, .govuk-notification-banner') !== null;

const first = document.querySelector<HTMLElement>(
  ['input:not([type=hidden])', 'textarea', 'select']
    .map((control) => `[data-first-field] form ${control}`)
    .join(', '),
);
const named = document.getElementById(location.hash.slice(1));

if (hasKeyboard && !hasNews) (named ?? first)?.focus();
