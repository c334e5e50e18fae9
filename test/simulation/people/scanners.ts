/**
 * The machines before people's mail: they open each link, with and without its body, follow what they find, run scripts,
 * and send every form as it stands. Scripts of ours ask for nothing by themselves, so that running them shows no more.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { ask, type Method, type Seen } from '../system/door.ts';
import type { Simulated } from '../system/simulated-system.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const habits = ['looks', 'asks for the head alone', 'follows every link', 'sends every form'] as const;

const scanning = new AsyncLocalStorage<true>();
/** Whether what happens now comes of a scanner. */
export const byScanner = (): boolean => scanning.getStore() === true;

export function scanners(the: Simulated) {
  const { random, pass, adversary } = the;

  async function sendForms(address: string, { body }: Seen): Promise<void> {
    for (const [, inner = ''] of body.matchAll(/<form[^>]*>([\s\S]*?)<\/form>/g))
      await ask(the, 'POST', address, asItStands(inner));
  }

  async function scan(address: string): Promise<void> {
    const habit = random.pick(habits);
    adversary.count(`scanner ${habit}`);
    const method: Method = habit === 'asks for the head alone' ? 'HEAD' : 'GET';
    const page = await ask(the, method, address);
    if (method === 'HEAD') return;
    const submits = habit === 'sends every form';
    if (submits) await sendForms(address, page);
    if (habit === 'looks') return;
    for (const link of linksOn(page)) {
      const behind = await ask(the, 'GET', link);
      if (submits) await sendForms(link, behind);
    }
  }

  /** @param address in a letter that has just arrived. */
  return async function read(address: string): Promise<void> {
    if (!random.chance(0.4)) return;
    const long = random.chance(0.1);
    await pass(long ? random.between(day, 150 * day) : random.between(1_000, 2 * minute));
    for (let visit = random.between(0, 2); visit >= 0; visit -= 1)
      await scanning.run(true, () => scan(address));
  };
}

/** Within the same door. */
const linksOn = ({ body }: Seen): Set<string> =>
  new Set([...body.matchAll(/href="(\/v\/[^"#]*)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&')));

/** What a browser would send of a form that nobody has touched, with the button that is pressed. */
function asItStands(form: string): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const [tag, kind] of form.matchAll(/<(input|button|textarea|select)\b[^>]*>/g)) {
    const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
    const name = attribute('name');
    const isChoice = kind === 'input' && /type="(radio|checkbox)"/.test(tag);
    if (name !== undefined && (!isChoice || /\bchecked\b/.test(tag)))
      entries[name] = attribute('value') ?? '';
  }
  return entries;
}
