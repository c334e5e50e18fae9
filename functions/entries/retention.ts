import { eraseOldFamilies } from '#functions/retention/erase-old-families.ts';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { createCaseRows, createCases, createPeople } from '#functions/store/index.ts';

const { store, settings, now } = surroundings();

export const handler = eraseOldFamilies({
  cases: createCases(store),
  rows: createCaseRows(store),
  people: createPeople(store),
  settings,
  now,
});
