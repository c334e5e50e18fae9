/** Plays the organisation's story up to the present, through the product's own store, handlers and workflows. */
import type { Temporal } from 'temporal-polyfill';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { createGoods, createPeople } from '#functions/store/index.ts';
import type { PassingTime } from '../time/passing-time.ts';
import { consignments } from './consignments.ts';
import { people } from './people.ts';

export async function play(
  time: PassingTime,
  began: Temporal.ZonedDateTime,
  present: Temporal.ZonedDateTime,
): Promise<void> {
  const { store } = surroundings();
  await savePeople(createPeople(store));
  const goods = createGoods(store);
  for (const consignment of consignments(began)) await goods.enter(consignment);
  await time.settled();
  await time.advance({ to: present.toInstant().toString() });
}

async function savePeople(store: ReturnType<typeof createPeople>): Promise<void> {
  for (const person of people) {
    const saved = await store.save(person);
    if (!saved.ok) throw new Error(`${person.id} exists already in a new system`);
  }
}
