/** A family that comes is written down at the coordinators' door: on one page, or section by section as a draft. */
import { createHash } from 'node:crypto';
import { type CaseReference, makeReference } from '#case';
import type { Random } from '../random.ts';
import type { Simulated } from '../system/simulated-system.ts';
import { type Browser, browserOf, type SeenPage } from '../system/staff-door.ts';
import { createFillIn, type Known } from './fill-in.ts';

const start = '/coordinator/cases/new';
const ways = ['one page', 'draft'] as const;
const minute = 60_000;
/** The sections of a draft, its check page, and some that have to be sent again. */
const mostPages = 15;
const mostTries = 12;
const mostReloads = 5;

export interface Arrival {
  reference: CaseReference;
  coordinator: string;
  /** Of the form that they are written down in: their case's reference is made from it. */
  token: string;
  /** What the fields of the form are told, by their names. */
  known: Known;
}

export const newToken = (random: Random): string => random.bytes(12).toString('hex');

/** As the form makes it of its token. */
export const referenceOf = (token: string): CaseReference =>
  makeReference(createHash('sha256').update(`${token}:0`).digest());

export function reception(the: Simulated) {
  const { random, pass, adversary, store } = the;
  const fillIn = createFillIn(the);

  /** A page that does not come is asked for again, and a form that may have been lost is sent again. */
  async function patiently(go: () => Promise<SeenPage>): Promise<SeenPage> {
    for (let tries = 1; tries < mostReloads; tries += 1) {
      const seen = await go();
      if (seen.status < 500) return seen;
      await pass(random.between(1_000, minute));
    }
    return go();
  }

  async function writeDown(browser: Browser, { token, known }: Arrival, way: string): Promise<void> {
    const get = (at: string) => patiently(() => browser.get(at));
    let page = await get(way === 'draft' ? start : `${start}/one-page`);
    let address = start;
    for (let step = 0; step < mostPages; step += 1) {
      const [form] = page.forms;
      if (form === undefined) return;
      await pass(random.between(1_000, 2 * minute));
      const typed = fillIn(form, [[/^token$/, token], ...known]);
      const sent = await patiently(() => browser.post(form.action || address, typed));
      if (sent.location?.includes('/opened')) return;
      address = sent.location ?? address;
      page = sent.location === undefined ? sent : await get(sent.location);
    }
  }

  /** Again and again where something fails: the family is there, and waits. */
  return async function receive(arrival: Arrival): Promise<void> {
    const way = random.pick(ways);
    for (let attempt = 0; attempt < mostTries; attempt += 1) {
      const browser = await browserOf(the, arrival.coordinator);
      await writeDown(browser, arrival, way);
      if ((await store.cases.load(arrival.reference)) !== undefined) {
        adversary.count(`staff: family by ${way}`);
        return;
      }
      await pass(minute * 4 ** Math.min(attempt, 5));
    }
  };
}
