/** Looks at every page of a door that links lead to, in each language on a small and a large screen. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#case';
import { type Door, routes } from '#functions/routes.ts';
import { discover, isHtml } from '../crawl/discover.ts';
import { nameOf } from '../crawl/name-of.ts';
import type { Visitor } from '../crawl/visitor.ts';
import { createWalker, type Walker } from './walker.ts';
import { widths } from './ways.ts';
import type { World } from './world.ts';

/** Every case page, and every question that is put; two of any other kind of page, one with each query. */
const ofOneShape = (shape: string): number => {
  if (shape === '/coordinator/cases/{reference}' || shape === '/v/{link}') return 12;
  return shape.includes(' ') ? 1 : 2;
};

/** What links do not lead to: it is told elsewhere, and seen by the journey that is named. */
export type NotByLinks = Readonly<Record<string, string>>;

/** @param by somebody who may come in @param start addresses that people know or are sent */
export async function lookAtDoor(
  world: World,
  door: Door,
  by: Visitor,
  start: readonly string[],
  notByLinks: NotByLinks = {},
) {
  const { url } = world.system;
  const found = (await discover(by, start, ofOneShape)).filter(isHtml);

  describe(`the pages of the ${door}`, () => {
    test('are found by following links', () => {
      const seen = new Set(found.map(({ shape }) => shape.split(' ')[0]));
      const own = routes.filter((route) => route.door === door && route.method === 'GET');
      const missing = own.map(({ path }) => path).filter((path) => !seen.has(path) && !(path in notByLinks));
      expect(missing).toEqual([]);
    });

    // The languages go on beside each other: while the system answers one, the browser draws another.
    describe.concurrent.each(languages)('in %s', (language) => {
      let walker: Walker;
      beforeAll(async () => {
        const [width] = widths;
        const context = await world.person({ language, width });
        await context.addCookies([...by.cookies].map(([name, value]) => ({ name, value, url })));
        walker = await createWalker(context, { language, width, javaScript: true }, door, url);
      });
      afterAll(() => walker.page.context().close());

      const pages = found.map(({ address }) => ({ name: nameOf(address), address }));
      const looks = pages.flatMap((page) => widths.map((width) => ({ ...page, width })));
      test.each(looks)('$name at $width px', { concurrent: false }, async ({ name, address, width }) => {
        await walker.openAt(width, address, name);
        expect(walker.problems()).toEqual([]);
      });
    });
  });

  afterAll(() => world.end());
}
