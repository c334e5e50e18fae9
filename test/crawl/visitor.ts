/** Somebody who asks the system for pages and sends it forms, with their own cookies. */

export interface Answer {
  status: number;
  /** Path and query that were asked for. */
  address: string;
  /** Where the answer sends on, as it was written. */
  location: string | undefined;
  type: string;
  headers: Headers;
  body: string;
}

export type Entries = readonly (readonly [name: string, value: string])[];

export interface Visitor {
  get(address: string): Promise<Answer>;
  /** Sent as a form of the system's own pages is, unless headers say otherwise. */
  post(address: string, body: Entries | string, headers?: Record<string, string>): Promise<Answer>;
  /** What this visitor's browser keeps; shared, so that it can be set. */
  cookies: Map<string, string>;
}

const ownForm = {
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
};

export function createVisitor(url: string, cookies = new Map<string, string>()): Visitor {
  async function ask(address: string, init: RequestInit): Promise<Answer> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...init.headers, ...(cookie !== '' && { cookie }) };
    const response = await fetch(new URL(address, url), { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) keep(cookies, line);
    return {
      status: response.status,
      address,
      location: response.headers.get('location') ?? undefined,
      type: response.headers.get('content-type') ?? '',
      headers: response.headers,
      body: await response.text(),
    };
  }
  return {
    cookies,
    get: (address) => ask(address, { headers: { 'sec-fetch-site': 'same-origin' } }),
    post: (address, body, headers = {}) =>
      ask(address, {
        method: 'POST',
        headers: { ...ownForm, ...headers },
        body:
          typeof body === 'string'
            ? body
            : new URLSearchParams(body.map(([name, value]) => [name, value])).toString(),
      }),
  };
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';');
  const at = pair.indexOf('=');
  const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
  if (value === '' || /max-age=0\b/i.test(line)) cookies.delete(name);
  else cookies.set(name, value);
}
