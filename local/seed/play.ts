/** Plays the organisation's story up to the present, through the product's own store, handlers and workflows. */
import type { Temporal } from 'temporal-polyfill';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { createGoods, createPeople } from '#functions/store/index.ts';
import type { Person } from '#functions/store/ports.ts';
import type { PassingTime } from '../time/passing-time.ts';
import { consignments } from './consignments.ts';
import { people } from './people.ts';

export async function play(
  time: PassingTime,
  began: Temporal.ZonedDateTime,
  present: Temporal.ZonedDateTime,
): Promise<void> {
  const { store } = surroundings();
  await savePeople(people);
  const goods = createGoods(store);
  for (const consignment of consignments(began)) await goods.enter(consignment);
  await time.settled();
  await time.advance({ to: present.toInstant().toString() });
}

/** Coordinators and managers alone: an organisation that begins. */
export const saveStaff = (): Promise<void> => savePeople(people.filter(({ role }) => role !== 'volunteer'));

async function savePeople(persons: readonly Person[]): Promise<void> {
  const store = createPeople(surroundings().store);
  for (const person of persons) {
    const saved = await store.save(person);
    if (!saved.ok) throw new Error(`${person.id} exists already in a new system`);
  }
}
