/** What kind of page an address leads to: its route, and which questions stand behind the question mark. */
import { type Route, routes } from '#functions/routes.ts';
import { createMatchRoute } from '#local/gateway/match-route.ts';

const match = createMatchRoute(routes);

/** The path of an address of the system's own, with its query; undefined for any other. */
export function ownAddress(href: string, at: string): string | undefined {
  const base = 'http://own.example';
  if (!URL.canParse(href, new URL(at, base))) return undefined;
  const { origin, pathname, search } = new URL(href, new URL(at, base));
  return origin === base ? pathname + search : undefined;
}

export function routeOf(address: string, method: 'GET' | 'POST'): Route | undefined {
  const matched = match(method, address.split('?')[0] ?? '');
  return typeof matched === 'string' ? undefined : matched.route;
}

/** Addresses of the same shape show the same page about something else. */
export function shapeOf(address: string): string {
  const route = routeOf(address, 'GET');
  const names = [...new URL(address, 'http://own.example').searchParams.keys()].filter(
    (name) => name !== 'lang',
  );
  return [route?.path ?? address, ...new Set(names.sort())].join(' ');
}
