/** Plays the organisation's story up to the present, through the product's own store, handlers and workflows. */
import type { Temporal } from 'temporal-polyfill';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { type Cases, createCases, createGoods, createPeople, type People } from '#functions/store/index.ts';
import type { Person } from '#functions/store/ports.ts';
import type { PassingTime } from '../time/passing-time.ts';
import { consignments } from './consignments.ts';
import { families, gatheringDaysAgo } from './families.ts';
import type { Family } from './family.ts';
import { people } from './people.ts';
import { takeStep } from './take-step.ts';

/** A step whose question has not been put yet is looked at again after so long. */
const patience = { hours: 8 };

/** Something that happens in a family's case: the opening (0), or the step of that number. */
interface Happening {
  at: Temporal.ZonedDateTime;
  family: Family;
  step: number;
}

export async function play(
  time: PassingTime,
  began: Temporal.ZonedDateTime,
  present: Temporal.ZonedDateTime,
): Promise<void> {
  const { store } = surroundings();
  const gathering = present.subtract({ days: gatheringDaysAgo }).toPlainDate().toString();
  await savePeople(people.map((person) => withAbsence(person, gathering)));
  const goods = createGoods(store);
  for (const consignment of consignments(began)) await goods.enter(consignment);

  const cases = createCases(store);
  const folk = createPeople(store);
  const ahead = families.map((family): Happening => {
    const at = present.subtract({ days: family.openedDaysAgo }).withPlainTime('10:00');
    return { at, family, step: 0 };
  });
  for (;;) {
    ahead.sort((a, b) => a.at.epochMilliseconds - b.at.epochMilliseconds);
    const next = ahead.shift();
    if (next === undefined || next.at.epochMilliseconds >= present.epochMilliseconds) break;
    await time.advance({ to: next.at.toInstant().toString() });
    const following = await happen(cases, folk, next);
    if (following !== undefined) ahead.push(following);
    await time.settled();
  }
  await time.advance({ to: present.toInstant().toString() });
}

/** @returns what happens next in the same case, or this again when its time has not come. */
async function happen(cases: Cases, folk: People, now: Happening): Promise<Happening | undefined> {
  const { family, at } = now;
  if (now.step === 0) await open(cases, folk, family);
  else {
    const step = family.steps[now.step - 1];
    if (step === undefined) return undefined;
    if (!(await takeStep(cases, family, step))) return { ...now, at: at.add(patience) };
  }
  const next = family.steps[now.step];
  const days = (next?.day ?? 0) - (family.steps[now.step - 1]?.day ?? 0);
  return next && { at: at.add({ days: Math.max(days, 0), hours: 1 }), family, step: now.step + 1 };
}

async function open(cases: Cases, folk: People, family: Family): Promise<void> {
  await folk.saveHousehold(family.atHome, family.card);
  const by = { role: 'coordinator', id: family.coordinator } as const;
  const opened = await cases.carryOut(family.reference, family.open, by);
  if (!opened.ok) throw new Error(`${family.reference} is not opened: ${opened.failure.refused}`);
}

const withAbsence = (person: Person, day: string): Person =>
  person.role === 'volunteer' ? { ...person, absences: [{ from: day, to: day }] } : person;

/** Coordinators and managers alone: an organisation that begins. */
export const saveStaff = (): Promise<void> => savePeople(people.filter(({ role }) => role !== 'volunteer'));

async function savePeople(persons: readonly Person[]): Promise<void> {
  const store = createPeople(surroundings().store);
  for (const person of persons) {
    const saved = await store.save(person);
    if (!saved.ok) throw new Error(`${person.id} exists already in a new system`);
  }
}
