/** Every page of the coordinator. */
import { families } from '#local/seed/families.ts';
import { signedIn, staff } from '../../crawl/sign-in.ts';
import { lookAtDoor } from '../look-at-door.ts';
import { startWorld } from '../world.ts';

const world = await startWorld();
const cases = families.map(({ reference }) => `/coordinator/cases/${reference}`);
await lookAtDoor(world, 'coordinator', await signedIn(world.system.url, staff.coordinator), [
  '/coordinator',
  ...cases,
]);
