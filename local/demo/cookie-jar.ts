/** The cookies of one person's browser. */

export interface CookieJar {
  /** The `Cookie` header, or none. */
  header(): Readonly<{ cookie?: string }>;
  /** @param cookies `Set-Cookie`, each. */
  keep(cookies: readonly string[]): void;
}

/** Keeps what it is given until it is told to forget it: by name alone, since everything here is one system's. */
export function createCookieJar(): CookieJar {
  const kept = new Map<string, string>();
  return {
    header: () =>
      kept.size === 0 ? {} : { cookie: [...kept].map(([name, value]) => `${name}=${value}`).join('; ') },
    keep(cookies) {
      for (const cookie of cookies) {
        const [pair = '', ...attributes] = cookie.split(/;\s*/);
        const name = pair.slice(0, pair.indexOf('='));
        const value = pair.slice(name.length + 1);
        if (value === '' || attributes.some(isOver)) kept.delete(name);
        else kept.set(name, value);
      }
    },
  };
}

function isOver(attribute: string): boolean {
  const [name = '', value = ''] = attribute.split('=');
  if (name.toLowerCase() === 'max-age') return Number(value) <= 0;
  return name.toLowerCase() === 'expires' && Date.parse(value) <= Date.now();
}
