/** Finds the pages of the system by following its links, as far as their kinds go on being new. */
import { parse } from 'node-html-parser';
import { ownAddress, routeOf, shapeOf } from './address.ts';
import { entriesOf, type FoundForm, formsOf } from './forms.ts';
import type { Answer, Visitor } from './visitor.ts';

export interface FoundPage extends Answer {
  shape: string;
  forms: FoundForm[];
}

const mostPages = 500;

/**
 * @param start addresses to begin with. Pages come in the order in which they were found.
 * @param ofOneShape so many pages of a shape are looked at
 * @param seen addresses that are known already; those that are looked at are added
 */
export async function discover(
  visitor: Visitor,
  start: readonly string[],
  ofOneShape: (shape: string) => number,
  seen = new Set<string>(),
): Promise<FoundPage[]> {
  const ahead = [...start];
  const ofShape = new Map<string, number>();
  for (const address of seen) ofShape.set(shapeOf(address), (ofShape.get(shapeOf(address)) ?? 0) + 1);
  const found: FoundPage[] = [];
  for (let next = ahead.shift(); next !== undefined; next = ahead.shift()) {
    const address = withoutLanguage(next);
    const shape = shapeOf(address);
    const already = ofShape.get(shape) ?? 0;
    if (seen.has(address) || already >= ofOneShape(shape)) continue;
    seen.add(address);
    const answer = await visitor.get(address);
    if (answer.location !== undefined) {
      const to = ownAddress(answer.location, address);
      if (to !== undefined) ahead.unshift(to);
      continue;
    }
    ofShape.set(shape, already + 1);
    const page = { ...answer, shape, forms: isHtml(answer) ? formsOf(answer.body, address) : [] };
    found.push(page);
    if (found.length > mostPages) throw new Error(`More than ${mostPages} pages: they lead on and on`);
    if (isHtml(answer)) ahead.push(...linksOf(page));
  }
  return found;
}

export const isHtml = ({ type }: Answer): boolean => type.startsWith('text/html');

/** The switch of languages leads to the same page. */
function withoutLanguage(address: string): string {
  const [path = '', query = ''] = address.split('?');
  const parameters = new URLSearchParams(query);
  parameters.delete('lang');
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}

/** Where its links lead, and the forms that only ask; to nothing outside our routes. */
function linksOf({ body, address, forms }: FoundPage): string[] {
  const hrefs = parse(body)
    .querySelectorAll('a[href]')
    .map((link) => link.getAttribute('href') ?? '');
  const asked = forms.filter(({ method }) => method === 'GET').map(askedFor);
  return [...hrefs, ...asked].flatMap((href) => {
    const own = ownAddress(href, address);
    return own !== undefined && routeOf(own, 'GET') !== undefined ? [own] : [];
  });
}

const askedFor = ({ action, fields }: FoundForm): string =>
  `${action.split('?')[0]}?${new URLSearchParams(entriesOf(fields))}`;
