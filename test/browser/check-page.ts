/** What every page has to be, in every language, at every width: returned as a list of what it is not. */
import type { Page } from 'playwright-core';
import type { Language } from '#case';
import { axeProblems, factsOf, factsWithText, type PageFacts } from './in-page.ts';
import { type Looks, looksOf, showsNothingNew } from './looks.ts';

interface Checked {
  problems: string[];
  looks: Looks;
}

const sticksOut = ({ overflow, wide }: PageFacts, when: string): string[] =>
  overflow > 0 ? [`${when} it scrolls sideways by ${overflow} px: ${wide.join(', ')}`] : [];

function frameProblems({ language, title, headings }: PageFacts, expected: Language): string[] {
  const [heading, ...more] = headings;
  return [
    ...(language === expected ? [] : [`<html lang> is "${language}"`]),
    ...(title.trim() === '' ? ['its title is empty'] : []),
    ...(heading === undefined || heading.trim() === '' ? ['it has no h1'] : []),
    ...more.map((text) => `it has another h1: ${text}`),
  ];
}

/**
 * At the width that it has now, with text as it is and twice as large (WCAG 1.4.4).
 * @param before how it looked at another width, when nothing else has happened to it since
 */
export async function checkPage(page: Page, language: Language, before?: Looks): Promise<Checked> {
  const looks = await looksOf(page);
  const nothingNew = before !== undefined && showsNothingNew(before, looks);
  const facts = await factsOf(page);
  const width = page.viewportSize()?.width ?? 0;
  const enlarged = width > 320 ? await enlargedProblems(page, facts) : [];
  const problems = [
    ...frameProblems(facts, language),
    ...sticksOut(facts, `${width} px wide`),
    ...enlarged,
    ...(await axeProblems(page, nothingNew ? 'of place' : 'all')),
  ];
  return { problems, looks };
}

/** 640 px are a small window, or half of a large one. */
async function enlargedProblems(page: Page, facts: PageFacts): Promise<string[]> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 640, height: 800 });
  const enlarged = await factsWithText(page, 200);
  if (size !== null) await page.setViewportSize(size);
  const grown = enlarged.textSize / facts.textSize;
  return [
    ...sticksOut(enlarged, '640 px wide, with text twice as large,'),
    ...(grown < 1.3
      ? [`its heading grows only ${grown.toFixed(1)} times when text is made twice as large`]
      : []),
  ];
}
