/**
 * Volunteers, and the scanners before their mail: who answers at once, late, twice, from two devices, with an old link,
 * at the very moment at which the workflow stops waiting, or never.
 */
import * as v from 'valibot';
import { sha256 } from '#functions/store/keys.ts';
import { ask } from '../system/door.ts';
import type { Letter } from '../system/post.ts';
import type { Simulated } from '../system/simulated-system.ts';
import { type Filled, filled } from './answer-form.ts';
import type { Memory } from './memory.ts';

const minute = 60_000;
const day = 86_400_000;
/** Who finds no one there tries again. */
const mostTries = 5;

const linkItem = v.object({
  link: v.object({
    M: v.object({
      reference: v.object({ S: v.string() }),
      askId: v.object({ S: v.string() }),
      person: v.object({ S: v.string() }),
    }),
  }),
});

export function volunteers(the: Simulated, memory: Memory) {
  const { random, pass } = the;

  async function scan(address: string): Promise<void> {
    await pass(random.between(1_000, 2 * minute));
    const visits = random.between(1, 4);
    for (let visit = 0; visit < visits; visit += 1) {
      const method = random.pick(['GET', 'HEAD', 'POST'] as const);
      const where = random.pick(['', '', '/hand-back', '/another-day', '/wrong-person']);
      await ask(the, where === '/wrong-person' && method === 'POST' ? 'GET' : method, `${address}${where}`);
    }
  }

  /** Just before the workflow's next timer goes off, or just after. */
  async function untilTheLastMoment(): Promise<void> {
    const due = the.states().nextDue();
    if (due !== undefined) await pass(Math.max(0, due - the.now() + random.between(-150, 50)));
  }

  async function patiently(tries: () => ReturnType<typeof ask>) {
    for (let attempt = 1; attempt < mostTries; attempt += 1) {
      const seen = await tries();
      if (seen.status < 500) return seen;
      await pass(random.between(1_000, minute));
    }
    return tries();
  }

  async function send(address: string, { form, says }: Filled): Promise<void> {
    const seen = await patiently(() => ask(the, 'POST', address, form));

    if (seen.status !== 303 || !seen.location?.includes('done')) return;
    const secret = address.slice(address.lastIndexOf('/') + 1);
    const item = the.dynamo.table('asks').find({ pk: { S: `LINK#${sha256(secret)}` }, sk: { S: 'LINK' } });
    const { reference, askId, person } = v.parse(linkItem, item).link.M;
    memory.answers.push({ reference: reference.S, askId: askId.S, person: person.S, says });
  }

  async function answer(address: string): Promise<void> {
    const { body } = await patiently(() => ask(the, 'GET', address));
    const answering = filled(body, random);
    if (answering === undefined) return;
    if (random.chance(0.3)) await untilTheLastMoment();
    const sent = [send(address, answering)];
    if (random.chance(0.15)) sent.push(send(address, answering));
    if (random.chance(0.08)) sent.push(otherDevice(address));
    await Promise.all(sent);
  }

  async function otherDevice(address: string): Promise<void> {
    await pass(random.between(0, 2 * day));
    const { body } = await ask(the, 'GET', `${address}?change=1`);
    const answering = filled(body, random);
    if (answering !== undefined) await send(address, answering);
  }

  async function otherWay(address: string): Promise<void> {
    const [where, form] = random.pick<[string, Record<string, string>]>([
      ['/hand-back', { reason: 'no-time' }],
      ['/call', {}],
      ['/wrong-person', {}],
      ['/stop', {}],
    ]);
    await patiently(() => ask(the, 'POST', `${address}${where}`, form));
  }

  return async function read(letter: Letter): Promise<void> {
    const address = letter.links.find((link) => /\/v\/[\w-]+$/.test(link));
    if (address === undefined) return;
    if (random.chance(0.4)) void scan(address);
    const mood = random.number();
    if (mood < 0.25) return;
    await pass(mood < 0.32 ? random.between(10 * day, 60 * day) : random.number() ** 3 * 6 * day);
    await (mood > 0.95 ? otherWay(address) : answer(address));
  };
}
