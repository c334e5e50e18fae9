/** What somebody sees who is not signed in, or not any more. */
import { createVisitor } from '../../crawl/visitor.ts';
import { lookAtDoor } from '../look-at-door.ts';
import { startWorld } from '../world.ts';

const world = await startWorld();
const start = ['/signed-out', '/signed-in-again', '/signed-in?state=none&code=none'];
await lookAtDoor(world, 'sign-in', createVisitor(world.system.url), start, {
  '/': 'leads on',
  '/sign-in': 'leads on to the provider',
  '/sign-out/everywhere': 'is for who has signed in, and found from each of their pages',
});
