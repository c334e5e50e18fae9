/** What the doors do with what nobody should send them: one system for all of it. */
import { afterAll, beforeAll } from 'vitest';
import { strangeAddresses } from './addresses.suite.ts';
import { hostileForms } from './forms.suite.ts';
import { othersData } from './others-data.suite.ts';
import { type HostileWorld, hostileWorld } from './world.ts';

let world: HostileWorld;
beforeAll(async () => {
  world = await hostileWorld();
}, 240_000);
afterAll(() => world.system.stop());

othersData(() => world);
strangeAddresses(() => world);
hostileForms(() => world);
