/** Cookies that only we read: for this host alone, out of scripts' reach, not sent along with other sites' forms. */
import type { Site } from '../site.ts';

/** Over https, `__Host-` has browsers refuse the name to whoever is not this very host. */
const nameAt = (site: Pick<Site, 'baseUrl'>, name: string): string =>
  isSecure(site) ? `__Host-${name}` : name;

const isSecure = ({ baseUrl }: Pick<Site, 'baseUrl'>): boolean => new URL(baseUrl).protocol === 'https:';

/** @param seconds that it is kept; undefined: until the browser is closed; 0: it is forgotten. */
export function cookie(site: Pick<Site, 'baseUrl'>, name: string, value: string, seconds?: number): string {
  const kept = seconds === undefined ? '' : `; Max-Age=${seconds}`;
  const secure = isSecure(site) ? '; Secure' : '';
  return `${nameAt(site, name)}=${value}; Path=/; HttpOnly; SameSite=Lax${kept}${secure}`;
}

/** As they were named when they were made. */
export const cookieNames = (site: Pick<Site, 'baseUrl'>, cookies: readonly string[]): string[] => {
  const begin = nameAt(site, '');
  const names = cookies.map((each) => each.trim().split('=')[0] ?? '');
  return names.filter((name) => name.startsWith(begin)).map((name) => name.slice(begin.length));
};

/** @param cookies `name=value`, each. */
export function cookieIn(
  site: Pick<Site, 'baseUrl'>,
  cookies: readonly string[],
  name: string,
): string | undefined {
  const begin = `${nameAt(site, name)}=`;
  return cookies
    .map((each) => each.trim())
    .find((each) => each.startsWith(begin))
    ?.slice(begin.length);
}
