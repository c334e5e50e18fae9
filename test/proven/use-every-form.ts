/** Finds every form by following links and by sending the forms that are found, each kind of form as often as it is met anew. */
import { routeOf, shapeOf } from '../crawl/address.ts';
import { discover, type FoundPage, isHtml } from '../crawl/discover.ts';
import { type FoundForm, formsOf } from '../crawl/forms.ts';
import type { Answer, Entries, Visitor } from '../crawl/visitor.ts';
import { kindOfName } from '../hostile/assault.ts';
import { sendUntilTaken, usualGuesses } from '../hostile/fill.ts';
import { tellingGuesses } from './typed.ts';

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

/** Donors and hubs are organisations: what is entered of them is no secret. */
const isAboutPeople = ({ action }: FoundForm): boolean => !action.startsWith('/coordinator/consignments');

const kindOf = (form: FoundForm): string | undefined => {
  const route = routeOf(form.action, 'POST');
  const names = new Set(form.fields.map(({ name }) => kindOfName(name)));
  return route && `${route.path} ${[...names].sort().join(' ')}`;
};

/** @returns the paths of the routes whose forms were taken. */
export async function useEveryForm(by: Visitor, start: readonly string[]): Promise<Set<string>> {
  const taken = new Set<string>();
  const done = new Set<string>();
  const seen = new Set<string>();
  const ahead: FoundPage[] = await discover(by, start, mostOf, seen);
  const later: FoundForm[] = [];

  /** So that each also meets what it has itself just written. */
  const pressingTwice =
    ({ action }: FoundForm) =>
    async (entries: Entries): Promise<Answer> => {
      const [answer] = await Promise.all([by.post(action, entries), by.post(action, entries)]);
      return answer;
    };

  async function send(form: FoundForm): Promise<void> {
    const kind = kindOf(form);
    const route = routeOf(form.action, 'POST');
    if (kind === undefined || route === undefined || done.has(kind)) return;
    done.add(kind);
    const guesses = isAboutPeople(form) ? tellingGuesses : usualGuesses;
    for (const pressed of form.buttons.keys()) {
      const answer = await sendUntilTaken(form, pressingTwice(form), pressed, guesses);
      if (answer.status < 400) taken.add(route.path);
      if (answer.location !== undefined) {
        seen.delete(answer.location);
        const here = shapeOf(answer.location);
        const most = (shape: string) => mostOf(shape) + (shape === here ? 1 : 0);
        ahead.push(...(await discover(by, [answer.location], most, seen)));
      } else if (answer.status === 200 && isHtml(answer)) {
        ahead.push({
          ...answer,
          shape: shapeOf(answer.address),
          forms: formsOf(answer.body, answer.address),
        });
      }
    }
  }

  while (ahead.length > 0 || later.length > 0) {
    for (const { forms } of ahead.splice(0))
      for (const form of forms.filter(({ method }) => method === 'POST'))
        if (endOf(form) >= 0) later.push(form);
        else await send(form);
    if (ahead.length > 0) continue;
    later.sort((a, b) => endOf(a) - endOf(b));
    const last = later.shift();
    if (last !== undefined) await send(last);
  }
  return taken;
}
