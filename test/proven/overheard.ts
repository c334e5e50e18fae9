/** Listens to what a whole system says beside its answers: logs, the addresses that are asked for, and where pages lead. */
import { vi } from 'vitest';

export interface Overheard {
  /** Whatever was written to the log, whole. */
  logs: string[];
  /** Addresses of requests, of redirects, and of links and forms on pages. */
  addresses: Set<string>;
  stop(): void;
}

/** A number that one calls and an address that one writes to are looked up by nobody: the phone itself opens them. */
const isNoAddress = /^(tel|mailto|sms|data):|^#/;

/** Everybody in these tests speaks through `fetch`, as the doors themselves do to the provider of sign-in. */
export function overhear(): Overheard {
  const logs: string[] = [];
  const addresses = new Set<string>();
  const note = (address: string): void => {
    if (!isNoAddress.test(address)) addresses.add(address);
  };
  const written = (text: string | Uint8Array): boolean => {
    logs.push(typeof text === 'string' ? text : Buffer.from(text).toString());
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(written),
    vi.spyOn(process.stderr, 'write').mockImplementation(written),
    ...(['log', 'info', 'warn', 'error', 'debug'] as const).map((kind) =>
      vi.spyOn(console, kind).mockImplementation((...said) => void logs.push(said.map(String).join(' '))),
    ),
  ];
  const really = globalThis.fetch;
  globalThis.fetch = async (asked, init) => {
    note(asked instanceof Request ? asked.url : String(asked));
    const answer = await really(asked, init);
    const location = answer.headers.get('location');
    if (location !== null) note(location);
    if (answer.headers.get('content-type')?.startsWith('text/html'))
      for (const address of addressesOn(await answer.clone().text())) note(address);
    return answer;
  };
  return {
    logs,
    addresses,
    stop() {
      globalThis.fetch = really;
      for (const spy of spies) spy.mockRestore();
    },
  };
}

const addressesOn = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src|action|formaction)="([^"]*)"/g)].map(([, address = '']) => address);
