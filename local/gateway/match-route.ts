/** Finds the route of an address, as API Gateway does: literal segments before `{name}`. */
import type { Route } from '#functions/routes.ts';

export interface Matched {
  route: Route;
  parameters: Record<string, string>;
}
export type Match = Matched | 'no-route' | 'wrong-method' | 'malformed';

export function createMatchRoute(routes: readonly Route[]): (method: string, path: string) => Match {
  const ordered = [...routes]
    .map((route) => ({ route, segments: route.path.split('/') }))
    .sort((a, b) => a.segments.filter(isName).length - b.segments.filter(isName).length);

  return (method, path) => {
    const segments = decoded(path);
    if (segments === undefined) return 'malformed';
    const here = ordered.filter((candidate) => fits(candidate.segments, segments));
    if (here.length === 0) return 'no-route';
    const found = here.find(({ route }) => route.method === method);
    if (found === undefined) return 'wrong-method';
    return { route: found.route, parameters: parametersOf(found.segments, segments) };
  };
}

const isName = (segment: string): boolean => segment.startsWith('{');

const fits = (pattern: readonly string[], segments: readonly string[]): boolean =>
  pattern.length === segments.length &&
  pattern.every((part, at) => (isName(part) ? segments[at] !== '' : part === segments[at]));

const parametersOf = (pattern: readonly string[], segments: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    pattern.flatMap((part, at) => (isName(part) ? [[part.slice(1, -1), segments[at] ?? '']] : [])),
  );

/** Undefined for an address that is no valid percent-encoding. */
function decoded(path: string): string[] | undefined {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
