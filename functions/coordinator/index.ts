/** The coordinator door: wires its pages to the store. */
import { surroundings } from '#functions/runtime/surroundings.ts';
import {
  createAsks,
  createCaseRows,
  createCases,
  createGoods,
  createPeople,
} from '#functions/store/index.ts';
import { createDoor } from '#functions/web/door.ts';
import { staffSessions } from '#functions/web/session/index.ts';
import { createCoordinatorPages } from './pages.ts';

const { store, settings, organisation, baseUrl, now } = surroundings();
const site = { name: organisation.name, baseUrl };

const { sessions, endedSessions } = staffSessions(site, organisation, store);

const pages = createCoordinatorPages({
  asks: createAsks(store),
  cases: createCases(store),
  rows: createCaseRows(store),
  people: createPeople(store),
  goods: createGoods(store),
  organisation,
  limits: organisation.limits,
  endedSessions,
  settings,
  baseUrl,
  now,
  newId: store.newId,
});

export const handler = createDoor('coordinator', pages, site, sessions);
