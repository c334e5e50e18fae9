/**
 * Finds every form by following links and by going on from what forms are answered with; each kind of form is met once.
 * What is done to a form is the caller's affair.
 */
import type { Route } from '#functions/routes.ts';
import { routeOf, shapeOf } from './address.ts';
import { discover, type FoundPage, isHtml } from './discover.ts';
import { type FoundForm, formsOf, kindOfName } from './forms.ts';
import type { Answer, Entries, Visitor } from './visitor.ts';

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

/** Forms of one kind are sent to the same route and have the same fields. */
export const kindOf = (form: FoundForm): string | undefined => {
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

export interface Met {
  page: FoundPage;
  form: FoundForm;
  kind: string;
  route: Route;
  /** Goes on from what the form was answered with. */
  follow(answer: Answer): Promise<void>;
}

export async function meetEveryForm(
  by: Visitor,
  start: readonly string[],
  meet: (met: Met) => Promise<void>,
): Promise<void> {
  const done = new Set<string>();
  const seen = new Set<string>();
  let later: [FoundPage, FoundForm][] = [];
  const ahead: FoundPage[] = await discover(by, start, mostOf, seen);

  /** Looked at in any case: what has been done may have added to it. */
  async function goTo(location: string): Promise<void> {
    seen.delete(location);
    const atLeastThis = (shape: string) => mostOf(shape) + (shape === shapeOf(location) ? 1 : 0);
    ahead.push(...(await discover(by, [location], atLeastThis, seen)));
  }

  async function follow(answer: Answer): Promise<void> {
    if (answer.location !== undefined) await goTo(answer.location);
    else if (answer.status === 200 && isHtml(answer)) ahead.push(asPage(answer));
  }

  async function meetOnce(page: FoundPage, form: FoundForm): Promise<void> {
    const kind = kindOf(form);
    const route = routeOf(form.action, 'POST');
    if (kind === undefined || route === undefined || done.has(kind)) return;
    done.add(kind);
    await meet({ page, form, kind, route, follow });
  }

  while (ahead.length > 0 || later.length > 0) {
    for (const page of ahead.splice(0)) {
      for (const form of page.forms.filter(({ method }) => method === 'POST')) {
        if (endOf(form) >= 0) later.push([page, form]);
        else await meetOnce(page, form);
      }
    }
    if (ahead.length > 0) continue;
    later = later.toSorted(([, a], [, b]) => endOf(a) - endOf(b));
    const last = later.shift();
    if (last !== undefined) await meetOnce(...last);
  }
}

/** So that each form also meets what it has itself just written. */
export const pressingTwice =
  (by: Visitor, { action }: FoundForm) =>
  async (entries: Entries): Promise<Answer> => {
    const [answer] = await Promise.all([by.post(action, entries), by.post(action, entries)]);
    return answer;
  };
