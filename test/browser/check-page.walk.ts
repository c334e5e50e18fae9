/** What is broken on purpose has to be found: on a large screen, and on a small one that is laid out anew. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkPage } from './check-page.ts';
import { launchChromium } from './chromium.ts';
import { heightOf, type Width, widths } from './ways.ts';

interface Fault {
  html: string;
  css?: string;
  /** How what is found begins, at each width. */
  found: Readonly<Record<Width, readonly string[]>>;
}

/** Only on small screens: those are rules that the small screen has to be asked for. */
const small = (css: string): string => `@media (max-width: 40em) { ${css} }`;
const everywhere = (...problems: string[]) => ({ 1280: problems, 320: problems });
const onlySmall = (...problems: string[]) => ({ 1280: [], 320: problems });

const twoTargets = '<p class="t"><a href="#a">a</a></p><p class="t"><a href="#b">b</a></p>';
const longWord = `<p class="whole">${'Тасымалдаушыларымыздан'.repeat(3)}</p>`;

const faults: Record<string, Fault> = {
  'nothing is wrong': { html: '<p>All is well</p>', found: everywhere() },
  'targets of 20 px that touch': {
    html: twoTargets,
    css: '.t { margin: 0 } .t a { display: block; width: 20px; height: 20px; overflow: hidden }',
    found: everywhere('axe target-size', 'axe target-size'),
  },
  'targets that shrink to 20 px': {
    html: twoTargets,
    css: `.t { margin: 0 } .t a { display: block; width: 40px; height: 40px } ${small('.t a { width: 20px; height: 20px; overflow: hidden }')}`,
    found: onlySmall('axe target-size', 'axe target-size'),
  },
  'a word wider than a phone': {
    html: longWord,
    found: { 1280: ['640 px wide, with text twice as large'], 320: ['320 px wide it scrolls sideways'] },
  },
  'pale text': {
    html: '<p style="color: #999">As it was</p>',
    found: everywhere('axe color-contrast'),
  },
  'text that grows pale': {
    html: '<p class="note">As it was</p>',
    css: small('.note { color: #999 }'),
    found: onlySmall('axe color-contrast'),
  },
  'a ground that grows dark': {
    html: '<div class="ground"><p>As it was</p></div>',
    css: small('.ground { background: #444 }'),
    found: onlySmall('axe color-contrast'),
  },
  'large text that is small on a phone': {
    html: '<p class="note">As it was</p>',
    css: `.note { color: #888; font-size: 24px } ${small('.note { font-size: 16px }')}`,
    found: onlySmall('axe color-contrast'),
  },
  'a field without a label': { html: '<input name="name">', found: everywhere('axe label') },
  'a field without a label that only phones show': {
    html: '<div class="phone"><input name="name"></div>',
    css: `.phone { display: none } ${small('.phone { display: block }')}`,
    found: onlySmall('axe label'),
  },
  'a label that phones do not show': {
    html: '<label for="name">Name</label> <input id="name">',
    css: small('label { display: none }'),
    found: onlySmall('axe label'),
  },
  'pale text that large screens clip': {
    html: '<div class="clipped"><p style="color: #999">As it was</p></div>',
    css: `.clipped { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden } ${small('.clipped { position: static; clip-path: none; width: auto; height: auto }')}`,
    found: onlySmall('axe color-contrast'),
  },
  'a second heading': { html: '<h1>Again</h1>', found: everywhere('it has another h1') },
};

const pageOf = ({ html, css = '' }: Fault): string =>
  `<!doctype html><html lang="kk"><head><meta name="viewport" content="width=device-width"><title>Asar</title><style>
    .whole { white-space: nowrap; overflow-wrap: normal } main { max-width: 40rem } ${css}
  </style></head><body><main><h1>Asar</h1>${html}</main></body></html>`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
});
afterAll(() => browser.close());

const at = (width: Width) => page.setViewportSize({ width, height: heightOf(width) });
const beginningsOf = (problems: readonly string[], expected: readonly string[]): string[] =>
  problems.map((problem) => expected.find((start) => problem.startsWith(start)) ?? problem);

describe.each(Object.entries(faults))('%s', (_, fault) => {
  beforeEach(() => page.setContent(pageOf(fault)));

  test.each(widths)('is looked at on a screen of %i px', async (width) => {
    await at(width);
    const { problems } = await checkPage(page, 'kk');
    expect(beginningsOf(problems, fault.found[width])).toEqual(fault.found[width]);
  });

  test('is found as well where the large screen was looked at before', async () => {
    const [large, phone] = widths;
    await at(large);
    const { looks } = await checkPage(page, 'kk');
    await at(phone);
    const { problems } = await checkPage(page, 'kk', looks);
    const { found } = fault;
    // What is wrong on both was told before.
    const rest = found[phone].filter((problem) => !found[large].includes(problem));
    expect(beginningsOf(problems, found[phone])).toEqual(expect.arrayContaining(rest));
    if (found[phone].length === 0) expect(problems).toEqual([]);
  });
});
