/** Which volunteer a question goes to when nobody has chosen one: for the workflow's step, and for saying so beforehand. */
import {
  type CaseState,
  dateIn,
  isCanary,
  type PersonId,
  type Settings,
  suggestVolunteers,
  type Wanted,
} from '#case';
import { reachOf } from '#functions/messages/reach.ts';
import type { CaseRows, People, Person } from '#functions/store/ports.ts';
import { openTasksOf } from '#functions/store/rows/open-tasks.ts';

interface Collaborators {
  people: Pick<People, 'all'>;
  rows: Pick<CaseRows, 'onDesk'>;
  settings: Settings;
  now(): string;
}

/** Where nobody near has room, so many of those farther away are looked at. */
const mostFarAway = 50;

/**
 * The case's own volunteer if they can be asked, else the best of those who are near and have room. Nobody real is ever
 * asked for the canary.
 * @param before who had the question already; `present` is who holds it now, and is passed over too.
 */
export async function chooseVolunteer(
  the: Collaborators,
  state: CaseState,
  before: readonly PersonId[],
  present: PersonId | undefined,
): Promise<PersonId | undefined> {
  const exclude = present === undefined ? before : [...before, present];
  if (isCanary(state)) return [state.volunteer].find((own) => own !== undefined && !exclude.includes(own));
  const reachable = (await the.people.all('volunteer')).filter((person) => reachOf(person).length > 0);
  const own = reachable.find((person) => person.id === state.volunteer && !exclude.includes(person.id));
  const today = dateIn(the.now(), the.settings);
  if (own !== undefined && suggestVolunteers([{ ...own, openTasks: 0 }], wanted(state, today, [])).length > 0)
    return own.id;
  const others = reachable.filter((person) => !exclude.includes(person.id));
  const isNear = (person: Person) => person.areas.includes(state.area);
  const near = others.filter(isNear);
  const far = others.filter((person) => !isNear(person));
  return (
    (await withRoom(the, near, wanted(state, today, exclude))) ??
    (await withRoom(the, far.slice(0, mostFarAway), wanted(state, today, exclude)))
  );
}

/** The best of these who has room; how much each has to do is one query. */
async function withRoom(
  the: Collaborators,
  people: readonly Person[],
  want: Wanted,
): Promise<PersonId | undefined> {
  const withTasks = await Promise.all(
    people.map(async (person) => ({ ...person, openTasks: await openTasksOf(the.rows, person) })),
  );
  return suggestVolunteers(withTasks, want)[0]?.id;
}

const wanted = (state: CaseState, today: string, exclude: readonly PersonId[]): Wanted => ({
  area: state.area,
  language: state.language,
  today,
  exclude,
});
