/** The volunteer door, wired. */
import { surroundings } from '#functions/runtime/surroundings.ts';
import { createAsks, createCaseRows, createCases, createPeople } from '#functions/store/index.ts';
import { createDoor } from '#functions/web/door.ts';
import { createVolunteerPages } from './pages.ts';

const { store, settings, organisation, baseUrl, now } = surroundings();

const pages = createVolunteerPages({
  cases: createCases(store),
  rows: createCaseRows(store),
  asks: createAsks(store),
  people: createPeople(store),
  organisation,
  limits: organisation.limits,
  settings,
  now,
});

export const handler = createDoor('volunteer', pages, { name: organisation.name, baseUrl });
