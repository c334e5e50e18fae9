/** Finds every page by following links, and keeps the heaviest that each route has. */
import { parse } from 'node-html-parser';
import type { Route } from '#functions/routes.ts';
import type { Visit } from './visitor.ts';

export interface Found {
  route: Route;
  address: string;
  /** Of the whole page, unpacked. */
  bytes: number;
}

/** Pages of one route that are looked at: lists lead to many of the same. */
const mostOfOneRoute = 12;

const linksOn = (html: string, address: string): string[] =>
  parse(html)
    .querySelectorAll('a[href]')
    .map((link) => new URL(link.getAttribute('href') ?? '', `http://here${address}`))
    .filter(({ host, protocol }) => host === 'here' && protocol === 'http:')
    .map(({ pathname, search }) => pathname + search);

/** The same page in another language is no other page. */
const isSwitch = (address: string): boolean => address.includes('lang=');

/** @returns by the route's path; only pages that open. */
export async function walk(visit: Visit, from: readonly string[]): Promise<Map<string, Found>> {
  const heaviest = new Map<string, Found>();
  const looked = new Map<string, number>();
  const seen = new Set<string>();
  const ahead = [...from];
  for (let address = ahead.shift(); address !== undefined; address = ahead.shift()) {
    if (seen.has(address) || isSwitch(address)) continue;
    seen.add(address);
    const answer = await visitSome(visit, address, looked);
    if (answer === undefined || answer.status !== 200) continue;
    const html = answer.body.toString();
    ahead.push(...linksOn(html, address));
    const found = { route: answer.route, address, bytes: answer.body.length };
    if (found.bytes > (heaviest.get(found.route.path)?.bytes ?? 0)) heaviest.set(found.route.path, found);
  }
  return heaviest;
}

async function visitSome(visit: Visit, address: string, looked: Map<string, number>) {
  const shape = address.split('?')[0]?.replace(/[^/]*\d[^/]*/g, '{}') ?? '';
  const times = (looked.get(shape) ?? 0) + 1;
  looked.set(shape, times);
  return times > mostOfOneRoute ? undefined : visit(address);
}
