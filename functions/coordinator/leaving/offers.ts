/** Whom each case could go to: somebody suggested, with the reason, and everybody else. */
import type { Person } from '#functions/store/ports.ts';
import { aFewAtOnce } from '../a-few-at-once.ts';
import { reasonsFor } from '../case-actions/assign/reasons.ts';
import { nameWithRemark } from '../case-actions/assign/remarks.ts';
import { suggestionsFor } from '../case-actions/assign/suggestions.ts';
import type { OnPage } from '../on-page.ts';
import type { Holder } from './holder.ts';
import { casesAtOnce, type Holding, type Holdings } from './holdings.ts';

interface Choice {
  value: string;
  label: string;
}
export interface Offer {
  holding: Holding;
  /** Id of the person who is filled in; nobody where nobody near has room. */
  suggested: string | undefined;
  choices: readonly Choice[];
}
export interface Offers {
  cases: readonly Offer[];
  everybody: readonly Choice[];
}

/** @throws never for want of people: then there is nobody to choose. */
export async function offersFor(the: OnPage, holder: Holder, { cases }: Holdings): Promise<Offers> {
  const others = (await the.deps.people.all(holder.role))
    .filter(({ id }) => id !== holder.id)
    .toSorted((one, other) => one.name.localeCompare(other.name, the.language));
  const offered = await (holder.role === 'volunteer'
    ? offerVolunteers(the, holder, cases, others)
    : offerCoordinators(the, cases, others));
  return { cases: offered, everybody: others.map(({ id, name }) => ({ value: id, label: name })) };
}

async function offerVolunteers(
  the: OnPage,
  holder: Holder,
  cases: readonly Holding[],
  others: readonly Person[],
): Promise<Offer[]> {
  const suggestions = await aFewAtOnce(cases, casesAtOnce, async ({ on }) =>
    (await suggestionsFor(on)).filter(({ person }) => person.id !== holder.id),
  );
  /** What this very page would give them counts as theirs. */
  const given = new Map<string, number>();
  return cases.map((holding, index) => {
    const suggested = suggestions[index] ?? [];
    const first = suggested.find(
      ({ person, openTasks }) => openTasks + (given.get(person.id) ?? 0) < person.capacity,
    )?.person.id;
    if (first !== undefined) given.set(first, (given.get(first) ?? 0) + 1);
    const named = new Set(suggested.map(({ person }) => person.id));
    return {
      holding,
      suggested: first,
      choices: [
        ...suggested.map((each) => ({
          value: each.person.id,
          label: the.say('leaving.suggested', { person: each.person.name, reasons: reasonsFor(the, each) }),
        })),
        ...others
          .filter(({ id }) => !named.has(id))
          .map((person) => ({
            value: person.id,
            label: nameWithRemark(holding.on, person),
          })),
      ],
    };
  });
}

/** Each case to whoever would then have the fewest. */
async function offerCoordinators(
  { deps, say }: OnPage,
  cases: readonly Holding[],
  others: readonly Person[],
): Promise<Offer[]> {
  const carried = new Map(
    await Promise.all(
      others.map(async ({ id }) => {
        const { items } = await deps.rows.caseload(id, { limit: 2 * deps.settings.caseload });
        return [id, items.length] as const;
      }),
    ),
  );
  const counts = new Map(carried);
  const countOf = ({ id }: Person) => counts.get(id) ?? 0;
  const choices = others.map((person) => ({
    value: person.id,
    label: `${person.name} – ${say('leaving.cases', { count: carried.get(person.id) ?? 0 })}`,
  }));
  return cases.map((holding) => {
    const [first] = others.toSorted((one, other) => countOf(one) - countOf(other));
    if (first !== undefined) counts.set(first.id, countOf(first) + 1);
    return { holding, suggested: first?.id, choices };
  });
}
