/** What everything that the system does shows of it: one run of all journeys for all that is asked of them. */
import { beforeAll } from 'vitest';
import { doEverything, type Everything } from './everything.ts';
import { permissionsProven } from './permissions.suite.ts';
import { personalDataIsKept } from './personal-data.suite.ts';

let everything: Everything;
beforeAll(async () => {
  everything = await doEverything();
}, 600_000);

permissionsProven(() => everything);
personalDataIsKept(() => everything);
