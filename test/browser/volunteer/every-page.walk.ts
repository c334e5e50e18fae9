/** Every page behind the links that volunteers were sent. */
import { createVisitor } from '../../crawl/visitor.ts';
import { linksSent } from '../links-sent.ts';
import { lookAtDoor } from '../look-at-door.ts';
import { startWorld } from '../world.ts';

const world = await startWorld();
await lookAtDoor(world, 'volunteer', createVisitor(world.system.url), [
  ...linksSent(world.system),
  '/v/AAAAAAAAAAAAAAAAAAAAAA',
]);
