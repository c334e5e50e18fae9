/**
 * Volunteers: who answers at once, late, twice, from two devices, with an old link, at the very moment at which the
 * workflow stops waiting, or never; who corrects an answer, or wishes something else than to answer.
 */
import * as v from 'valibot';
import { channels, dateIn } from '#case';
import { sha256 } from '#functions/store/keys.ts';
import { ask, type Seen } from '../system/door.ts';
import type { Letter } from '../system/post.ts';
import type { Simulated } from '../system/simulated-system.ts';
import { type Filled, filled } from './answer-form.ts';
import { type Memory, newWords } from './memory.ts';
import { scanners } from './scanners.ts';

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
  const { random, pass, adversary } = the;
  const scan = scanners(the);
  /** Letters that lie about, by whom they are to. */
  const kept = new Map<string, string[]>();

  const does = (probability: number, what: `people: ${string}`): boolean => {
    if (!random.chance(probability)) return false;
    adversary.count(what);
    return true;
  };

  /** Just before the workflow's next timer goes off, or just after. */
  async function untilTheLastMoment(): Promise<void> {
    const due = the.states().nextDue();
    if (due !== undefined) await pass(Math.max(0, due - the.now() + random.between(-150, 50)));
  }

  async function patiently(tries: () => Promise<Seen>): Promise<Seen> {
    for (let attempt = 1; attempt < mostTries; attempt += 1) {
      const seen = await tries();
      if (seen.status < 500) return seen;
      await pass(random.between(1_000, minute));
    }
    return tries();
  }

  function behind(address: string): { reference: string; askId: string; person: string } {
    const [, secret = ''] = /\/v\/([\w-]+)/.exec(address) ?? [];
    const item = the.dynamo.table('asks').find({ pk: { S: `LINK#${sha256(secret)}` }, sk: { S: 'LINK' } });
    const { reference, askId, person } = v.parse(linkItem, item).link.M;
    return { reference: reference.S, askId: askId.S, person: person.S };
  }

  /** @returns whether it was confirmed. */
  async function send(address: string, { form, says }: Filled): Promise<boolean> {
    const note = random.chance(0.2) && { note: newWords(memory, behind(address).reference, random) };
    const seen = await patiently(() => ask(the, 'POST', address, { ...form, ...note }));
    if (seen.status !== 303 || !seen.location?.includes('done')) return false;
    memory.answers.push({ ...behind(address), says });
    return true;
  }

  async function open(address: string): Promise<Filled | undefined> {
    const { body } = await patiently(() => ask(the, 'GET', address));
    return filled(body, random);
  }

  async function answer(address: string): Promise<void> {
    const answering = await open(address);
    if (answering === undefined) return;
    const other = does(0.1, 'people: two devices, other answers') ? await open(address) : undefined;
    if (does(0.3, 'people: answered at the last moment')) await untilTheLastMoment();
    const sent = [send(address, answering)];
    if (does(0.15, 'people: clicked twice')) sent.push(send(address, answering));
    if (other !== undefined) sent.push(pass(random.between(0, 3_000)).then(() => send(address, other)));
    const confirmed = await Promise.all(sent);
    if (confirmed.includes(true) && does(0.12, 'people: corrected an answer')) await correct(address);
  }

  /** Within the day in which that is possible, as a rule. */
  async function correct(address: string): Promise<void> {
    await pass(random.number() ** 2 * 1.3 * day);
    const answering = await open(`${address}?change=1`);
    if (answering !== undefined) await send(address, answering);
  }

  function wish(address: string): { what: string; form: Record<string, string> } {
    const to = dateIn(new Date(the.now() + random.between(0, 20) * day).toISOString(), the.settings);
    const note = newWords(memory, behind(address).reference, random);
    return random.pick([
      { what: 'hand-back', form: { reason: random.pick(['no-time', 'other']), note } },
      { what: 'call', form: { sure: 'yes', note } },
      { what: 'another-day', form: { to } },
      { what: 'wrong-person', form: { sure: 'yes' } },
      { what: 'stop', form: { channels: random.pick(channels) } },
      // What a mail program sends for its reader.
      { what: 'stop', form: { 'List-Unsubscribe': 'One-Click' } },
    ]);
  }

  async function otherWay(address: string): Promise<void> {
    const { what, form } = wish(address);
    adversary.count(`people: ${what}`);
    const press = () => patiently(() => ask(the, 'POST', `${address}/${what}`, form));
    await Promise.all(does(0.2, 'people: clicked twice') ? [press(), press()] : [press()]);
    if (does(0.3, 'people: answered all the same'))
      await pass(random.between(0, day)).then(() => answer(address));
  }

  /** The link of this letter, or of one that came before it: of an earlier rung, or of another question. */
  function linkOf(to: string, address: string): string {
    const before = kept.get(to) ?? [];
    kept.set(to, [...before, address]);
    return before.length > 0 && does(0.1, 'people: used an old link') ? random.pick(before) : address;
  }

  return async function read(letter: Letter): Promise<void> {
    const address = letter.links.find((link) => /\/v\/[\w-]+$/.test(link));
    if (address === undefined) return;
    void scan(address);
    const link = linkOf(letter.to, address);
    const mood = random.number();
    if (mood < 0.25) return;
    await pass(mood < 0.32 ? random.between(10 * day, 60 * day) : random.number() ** 3 * 6 * day);
    await (mood > 0.92 ? otherWay(link) : answer(link));
  };
}
