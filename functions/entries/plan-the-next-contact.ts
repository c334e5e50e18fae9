import { taskHandler } from '#functions/runtime/chains.ts';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { planInput, planTheNextContact } from '#functions/steps/plan-the-next-contact.ts';
import { createCases, createPeople } from '#functions/store/index.ts';

const { store, settings, now } = surroundings();

export const handler = taskHandler(
  'plan-the-next-contact',
  planInput,
  planTheNextContact({ cases: createCases(store), people: createPeople(store), settings, now }),
);
