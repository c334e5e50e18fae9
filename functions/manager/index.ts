/** The manager door, wired. */
import { sfnClient } from '#functions/runtime/aws.ts';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { createAsks, createCaseRows, createCases, createPeople } from '#functions/store/index.ts';
import { createDoor } from '#functions/web/door.ts';
import { staffSessions } from '#functions/web/session/index.ts';
import { createExecutionHistories } from './case-history/step-functions.ts';
import { createManagerPages } from './pages.ts';

const { store, settings, organisation, baseUrl, now } = surroundings();
const site = { name: organisation.name, baseUrl };

const { sessions } = staffSessions(site, organisation, store);

const pages = createManagerPages({
  cases: createCases(store),
  rows: createCaseRows(store),
  asks: createAsks(store),
  people: createPeople(store),
  executions: createExecutionHistories(sfnClient()),
  organisation,
  limits: organisation.limits,
  settings,
  now,
});

export const handler = createDoor('manager', pages, site, sessions);
