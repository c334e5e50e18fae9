/** Whom the coordinator might ask: those near, free and there, each with the reasons. */
import { openAsk, type SuggestionReason, suggestVolunteers } from '#case';
import { reachOf } from '#functions/messages/reach.ts';
import type { Person } from '#functions/store/ports.ts';
import { openTasksOf } from '#functions/store/rows/open-tasks.ts';
import type { OnCase } from '../../on-case.ts';

export interface Suggested {
  person: Person;
  reasons: readonly SuggestionReason[];
  openTasks: number;
  /** They have been with this family before. */
  knowsTheFamily: boolean;
}

/** So many are shown; and of so many the open tasks are looked up. */
const shown = 5;
const lookedAt = 15;

export async function suggestionsFor(the: OnCase): Promise<Suggested[]> {
  const { deps, state, today } = the;
  const ask = openAsk(state);
  const wanted = {
    area: state.area,
    language: state.language,
    today,
    exclude: ask === undefined ? [] : [...ask.before, ask.volunteer],
  };
  const people = new Map((await deps.people.all('volunteer')).map((person) => [person.id, person]));
  const facts = [...people.values()].map((person) => ({
    ...person,
    openTasks: 0,
    reachable: reachOf(person).length > 0,
  }));
  const possible = suggestVolunteers(facts, wanted);
  const known = possible.filter(({ id }) => state.asks.some(({ answeredBy }) => answeredBy === id));
  const nearest = [...new Set([...known, ...possible])].slice(0, lookedAt);
  const tasks = new Map(
    await Promise.all(
      nearest.map(async ({ id }) => {
        const capacity = people.get(id)?.capacity ?? 1;
        return [id, await openTasksOf(deps.rows, { id, capacity })] as const;
      }),
    ),
  );
  const counted = facts
    .filter(({ id }) => tasks.has(id))
    .map((each) => ({ ...each, openTasks: tasks.get(each.id) ?? 0 }));
  return suggestVolunteers(counted, wanted)
    .flatMap(({ id, reasons }) => {
      const person = people.get(id);
      const knowsTheFamily = state.asks.some(({ answeredBy }) => answeredBy === id);
      return person === undefined ? [] : [{ person, reasons, openTasks: tasks.get(id) ?? 0, knowsTheFamily }];
    })
    .toSorted((one, other) => Number(other.knowsTheFamily) - Number(one.knowsTheFamily))
    .slice(0, shown);
}
