/**
 * Finds every form by following links and by filling in the forms that are found; each kind of form is assaulted once
 * before it is filled in as it is meant, twice at the same moment.
 */
import { routeOf, shapeOf } from '../crawl/address.ts';
import { discover, type FoundPage, isHtml } from '../crawl/discover.ts';
import { type FoundForm, formsOf } from '../crawl/forms.ts';
import type { Answer, Visitor } from '../crawl/visitor.ts';
import { assault, kindOfName } from './assault.ts';
import { sendUntilTaken } from './fill.ts';
import { brokenBy } from './promises.ts';
import { type Others, refusals } from './refusals.ts';
import { more, thingsThere } from './things.ts';

/** After these there is less to find: they come last, in this order. */
const ends = [
  'erase',
  'close',
  're-open',
  'remove',
  'leaving',
  'stop',
  'hand-back',
  'wrong-person',
  'everywhere',
  'sign-out',
];
const endOf = ({ action }: FoundForm): number => ends.indexOf(action.split('?')[0]?.split('/').at(-1) ?? '');

/** Cases differ by their stage, and what is asked for by its section. */
const mostOf = (shape: string): number =>
  /^\/coordinator\/(cases\/\{reference\}|drafts\/\{draft\}\/\{section\})$/.test(shape) ? 12 : 2;

export interface Assaulted {
  /** Its route's path. */
  route: string;
  broken: string[];
}

/** Forms of one kind are sent to the same route and have the same fields. */
const kindOf = (form: FoundForm): string | undefined => {
  const route = routeOf(form.action, 'POST');
  const names = new Set(form.fields.map(({ name }) => kindOfName(name)));
  return route && `${route.path} ${[...names].sort().join(' ')}`;
};

/** A page that answers a form, such as one that asks whether it is meant so. */
const asPage = (answer: Answer): FoundPage => ({
  ...answer,
  shape: shapeOf(answer.address),
  forms: formsOf(answer.body, answer.address),
});

/** @param others who may not send this door's forms; absent at the volunteers' door, whose links are the keys */
export async function assaultEveryForm(
  by: Visitor,
  start: readonly string[],
  others?: Others,
): Promise<Assaulted[]> {
  const done = new Map<string, Assaulted>();
  const seen = new Set<string>();
  let later: [FoundPage, FoundForm][] = [];
  const ahead: FoundPage[] = await discover(by, start, mostOf, seen);

  /** Looked at in any case: what has been done may have added to it. */
  async function goTo(location: string): Promise<void> {
    seen.delete(location);
    const atLeastThis = (shape: string) => mostOf(shape) + (shape === shapeOf(location) ? 1 : 0);
    ahead.push(...(await discover(by, [location], atLeastThis, seen)));
  }

  async function meet(page: FoundPage, form: FoundForm): Promise<void> {
    const kind = kindOf(form);
    const route = routeOf(form.action, 'POST');
    if (kind === undefined || route === undefined || done.has(kind)) return;
    const result: Assaulted = { route: route.path, broken: [] };
    done.set(kind, result);
    if (others !== undefined && route.door !== 'sign-in')
      result.broken.push(...(await refusals(form, by, others)));
    result.broken.push(...(await assault(form, by)));
    for (const pressed of form.buttons.keys()) {
      const { answer, broken } = await sendAsMeant(page, form, kind, pressed);
      result.broken.push(...broken);
      if (answer.location !== undefined) await goTo(answer.location);
      else if (answer.status === 200 && isHtml(answer)) ahead.push(asPage(answer));
    }
  }

  /** As it is meant, by somebody who presses the button twice. */
  async function sendAsMeant(page: FoundPage, form: FoundForm, kind: string, pressed: number) {
    // The assault may have changed what the form holds.
    const fresh = formsOf((await by.get(page.address)).body, page.address).find(
      (each) => kindOf(each) === kind,
    );
    const before = await thingsThere();
    const send = async (entries: readonly (readonly [string, string])[]) => {
      const both = await Promise.all([by.post(form.action, entries), by.post(form.action, entries)]);
      return both[0];
    };
    const answer = await sendUntilTaken(fresh ?? form, send, pressed);
    const twice = [...more(before, await thingsThere())].filter(([, count]) => count > 1);
    return {
      answer,
      broken: [
        ...brokenBy(answer),
        ...twice.map(([thing]) => `sent twice at once it does two things: ${thing}`),
      ],
    };
  }

  while (ahead.length > 0 || later.length > 0) {
    for (const page of ahead.splice(0)) {
      for (const form of page.forms.filter(({ method }) => method === 'POST')) {
        if (endOf(form) >= 0) later.push([page, form]);
        else await meet(page, form);
      }
    }
    if (ahead.length > 0) continue;
    later = later.toSorted(([, a], [, b]) => endOf(a) - endOf(b));
    const last = later.shift();
    if (last !== undefined) await meet(...last);
  }
  return [...done.values()];
}
