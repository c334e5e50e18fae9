/**
 * Coordinators at their door: a case's actions with their check pages, absences, people who leave, goods that come in,
 * and families that come. Each sitting is one thing that somebody does from its first page to its last.
 */
import { type CaseReference, type CaseState, goodsKinds } from '#case';
import type { Simulated } from '../system/simulated-system.ts';
import { type Browser, browserOf, type SeenPage } from '../system/staff-door.ts';
import type { Beginning } from './beginning.ts';
import { createFillIn, type Known } from './fill-in.ts';
import { type Memory, newWords } from './memory.ts';

const door = '/coordinator';
const minute = 60_000;
/** Pages that one goes through at most for one thing. */
const mostPages = 5;

const whileOpen = [
  'assign',
  'take-up',
  'take-up',
  'reschedule',
  'note',
  'note',
  'need',
  'answer',
  'answer',
  'consent',
  'close',
  'called',
] as const;
const onceClosed = ['erase', 'erase', 're-open', 'note'] as const;

export function sittings(the: Simulated, memory: Memory, beginning: Beginning) {
  const { random, pass, adversary, store } = the;
  const fillIn = createFillIn(the);

  /** From a page with a form through those that follow it. @returns what was entered last, if it was done. */
  async function through(browser: Browser, first: SeenPage, address: string, known: Known) {
    let page = first;
    for (let step = 0; step < mostPages; step += 1) {
      const form = page.forms.length === 0 ? undefined : random.pick(page.forms);
      if (form === undefined || page.status >= 500) return undefined;
      // A check page is left by its first button, or gone back from.
      const again = step > 0 && random.chance(0.1);
      const entries = fillIn(form, known, again ? 'no' : undefined);
      const send = () => browser.post(form.action || address, entries);
      if (random.chance(0.1)) {
        adversary.count('people: clicked twice');
        void send();
      }
      await pass(random.between(1_000, 2 * minute));
      page = await send();
      if (page.status === 303) return entries;
    }
    return undefined;
  }

  async function actOn(reference: CaseReference, state: CaseState, coordinator: string): Promise<void> {
    const action = random.pick<string>(state.stage === 'closed' ? onceClosed : whileOpen);
    const browser = await browserOf(the, coordinator);
    if (random.chance(0.2)) await browser.get(random.pick([door, `${door}/cases/${reference}`]));
    const ask = state.asks.at(-1)?.id;
    const address = `${door}/cases/${reference}/${action}${action === 'answer' && ask ? `?ask=${ask}` : ''}`;
    const words = newWords(memory, reference, random);
    const known: Known = [
      [/^confirm$/, reference],
      [/^(text|summary|note)$/, words],
      [/^need-1-quantity$/, '2'],
      [/^need-1-kind$/, random.pick(goodsKinds.slice(0, 4))],
      [/^need-[2-9]|^need-\d\d/, ''],
      [/quantity/, '1'],
    ];
    const done = await through(browser, await browser.get(address), address, known);
    if (done === undefined) return;
    adversary.count(`staff: ${action}`);
    memory.done.push({ reference, action, at: the.now(), entered: Object.fromEntries(done) });
  }

  async function changeSomebody(coordinator: string): Promise<void> {
    const browser = await browserOf(the, coordinator);
    const person = random.pick(beginning.volunteers);
    const [what, path] = random.pick([
      ['absence', ''],
      ['absence', ''],
      ['leaving', '/leaving'],
      ['active again', '/active-again'],
    ] as const);
    const address = `${door}/people/${person}${path}`;
    const page = await browser.get(address);
    const forms =
      what === 'absence' ? page.forms.filter(({ action }) => action.includes('absences')) : page.forms;
    const done = await through(browser, { ...page, forms }, address, [
      [/^how$/, random.pick(['leaves', 'stays'])],
    ]);
    if (done !== undefined) adversary.count(`staff: ${what}`);
  }

  async function enterGoods(coordinator: string): Promise<void> {
    const browser = await browserOf(the, coordinator);
    const address = `${door}/consignments/new`;
    const known: Known = [
      [/^donor$/, 'Harbour Aid'],
      [/^hub$/, 'Salem'],
      [/^arrived$/, new Date(the.now() - 86_400_000).toISOString().slice(0, 10)],
      [/^item-1-kind$/, random.pick(goodsKinds.slice(0, 4))],
      [/^item-1-quantity$/, String(random.between(1, 7))],
      [/^item-1-unit$/, 'piece'],
      [/^item-1-condition$/, 'good'],
      [/^item-/, ''],
    ];
    const done = await through(browser, await browser.get(address), address, known);
    if (done === undefined) return;
    adversary.count('staff: goods');
    await browser.get(`${door}/stock`);
  }

  return {
    async atTheCase(reference: CaseReference, coordinator: string): Promise<void> {
      const state = await store.cases.load(reference);
      if (state !== undefined) await actOn(reference, state, coordinator);
    },
    async atLarge(): Promise<void> {
      const coordinator = random.pick(beginning.coordinators);
      await (random.chance(0.5) ? changeSomebody(coordinator) : enterGoods(coordinator));
    },
  };
}
