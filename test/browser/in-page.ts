/**
 * What is asked of a page inside the browser. Scripts are texts, since they run there and not here; what comes back is
 * read by a schema.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import * as v from 'valibot';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const allRules = {
  runOnly: tags,
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

/** The rules that ask where things stand; the others ask what there is, what it is called, and how it is painted. */
const rulesOfPlace = {
  runOnly: { type: 'rule', values: ['target-size', 'scrollable-region-focusable', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

const require = createRequire(import.meta.url);
/** Half the size of `axe.source`, which every page would have to read. */
const axeScript = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const violations = v.array(
  v.object({
    id: v.string(),
    help: v.string(),
    nodes: v.array(v.object({ target: v.array(v.unknown()), html: v.string(), failureSummary: v.string() })),
  }),
);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * What axe-core finds wrong: one text for each element that breaks a rule.
 * @param rules those of place suffice where all else is as it was when the page was looked at last
 */
export async function axeProblems(page: Page, rules: 'all' | 'of place'): Promise<string[]> {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(`${axeScript};undefined`);
  const options = JSON.stringify(rules === 'all' ? allRules : rulesOfPlace);
  const run = `axe.run(document, ${options}).then(({ violations }) => violations)`;
  const found = v.parse(violations, await page.evaluate(run));
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, failureSummary }) =>
      oneLine(`axe ${id} (${help}): ${target.join(' ')} ${html.slice(0, 160)} ${failureSummary}`),
    ),
  );
}

const facts = v.object({
  language: v.string(),
  title: v.string(),
  headings: v.array(v.string()),
  overflow: v.number(),
  /** Of the heading, px. */
  textSize: v.number(),
  /** The innermost elements that stick out. */
  wide: v.array(v.string()),
});
export type PageFacts = v.InferOutput<typeof facts>;

const factsScript = `(() => {
  const root = document.documentElement;
  const name = (e) => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + (e.className ? '.' + e.className : '');
  const out = [...document.body.querySelectorAll('*')].filter((e) => {
    const box = e.getBoundingClientRect();
    return box.width > 0 && box.right > innerWidth + 1;
  });
  return {
    language: root.lang,
    title: document.title,
    headings: [...document.querySelectorAll('h1')].map((h) => h.textContent),
    overflow: root.scrollWidth - innerWidth,
    textSize: parseFloat(getComputedStyle(document.querySelector('h1') ?? document.body).fontSize),
    wide: out.filter((e) => !out.some((other) => other !== e && e.contains(other))).slice(0, 5).map(name),
  };
})()`;

export const factsOf = async (page: Page): Promise<PageFacts> =>
  v.parse(facts, await page.evaluate(factsScript));

/** The page when the reader has made all text so much larger. */
export async function factsWithText(page: Page, percent: number): Promise<PageFacts> {
  await page.evaluate(`document.documentElement.style.fontSize = '${percent}%'; undefined`);
  const enlarged = await factsOf(page);
  await page.evaluate(`document.documentElement.style.removeProperty('font-size'); undefined`);
  return enlarged;
}
