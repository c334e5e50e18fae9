/** Uses every form there is as it is meant, each kind of form as often as it is met anew. */
import { meetEveryForm, pressingTwice } from '../crawl/every-form.ts';
import type { FoundForm } from '../crawl/forms.ts';
import type { Visitor } from '../crawl/visitor.ts';
import { sendUntilTaken, usualGuesses } from '../hostile/fill.ts';
import { tellingGuesses } from './typed.ts';

/** Donors and hubs are organisations: what is entered of them is no secret. */
const isAboutPeople = ({ action }: FoundForm): boolean => !action.startsWith('/coordinator/consignments');

/** @returns the paths of the routes whose forms were taken. */
export async function useEveryForm(by: Visitor, start: readonly string[]): Promise<Set<string>> {
  const taken = new Set<string>();
  await meetEveryForm(by, start, async ({ form, route, follow }) => {
    const guesses = isAboutPeople(form) ? tellingGuesses : usualGuesses;
    for (const pressed of form.buttons.keys()) {
      const answer = await sendUntilTaken(form, pressingTwice(by, form), pressed, guesses);
      if (answer.status < 400) taken.add(route.path);
      await follow(answer);
    }
  });
  return taken;
}
