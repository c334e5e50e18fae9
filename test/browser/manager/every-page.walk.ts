/** Every page of the manager. */
import { signedIn, staff } from '../../crawl/sign-in.ts';
import { lookAtDoor } from '../look-at-door.ts';
import { startWorld } from '../world.ts';

const world = await startWorld();
await lookAtDoor(world, 'manager', await signedIn(world.system.url, staff.manager), ['/manager']);
