/** Each kind of form there is, is assaulted once before it is filled in as it is meant, twice at the same moment. */
import { kindOf, type Met, meetEveryForm, pressingTwice } from '../crawl/every-form.ts';
import { formsOf } from '../crawl/forms.ts';
import type { Visitor } from '../crawl/visitor.ts';
import { assault } from './assault.ts';
import { sendUntilTaken } from './fill.ts';
import { brokenBy } from './promises.ts';
import { type Others, refusals } from './refusals.ts';
import { more, thingsThere } from './things.ts';

export interface Assaulted {
  /** Its route's path. */
  route: string;
  broken: string[];
}

/** @param others who may not send this door's forms; absent at the volunteers' door, whose links are the keys */
export async function assaultEveryForm(
  by: Visitor,
  start: readonly string[],
  others?: Others,
): Promise<Assaulted[]> {
  const assaulted: Assaulted[] = [];
  await meetEveryForm(by, start, async (met) => {
    const { form, route, follow } = met;
    const result: Assaulted = { route: route.path, broken: [] };
    assaulted.push(result);
    if (others !== undefined && route.door !== 'sign-in')
      result.broken.push(...(await refusals(form, by, others)));
    result.broken.push(...(await assault(form, by)));
    for (const pressed of form.buttons.keys()) {
      const { answer, broken } = await sendAsMeant(by, met, pressed);
      result.broken.push(...broken);
      await follow(answer);
    }
  });
  return assaulted;
}

/** Whoever asks for a file twice is handed two, and each is recorded (`noteExport`). */
const isOneEachTime = (thing: string): boolean => thing.endsWith(' details-exported');

/** As it is meant, by somebody who presses the button twice. */
async function sendAsMeant(by: Visitor, { page, form, kind }: Met, pressed: number) {
  // The assault may have changed what the form holds.
  const fresh = formsOf((await by.get(page.address)).body, page.address).find(
    (each) => kindOf(each) === kind,
  );
  const before = await thingsThere();
  const answer = await sendUntilTaken(fresh ?? form, pressingTwice(by, form), pressed);
  const twice = [...more(before, await thingsThere())].filter(
    ([thing, count]) => count > 1 && !isOneEachTime(thing),
  );
  return {
    answer,
    broken: [
      ...brokenBy(answer),
      ...twice.map(([thing]) => `sent twice at once it does two things: ${thing}`),
    ],
  };
}
