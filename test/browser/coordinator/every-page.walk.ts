/** Every page of the coordinator, with a draft that has just been begun and a call that is to be made. */
import { families } from '#local/seed/families.ts';
import { formsOf } from '../../crawl/forms.ts';
import { signedIn, staff } from '../../crawl/sign-in.ts';
import { createVisitor } from '../../crawl/visitor.ts';
import { filled } from '../../hostile/fill.ts';
import { linksSent } from '../links-sent.ts';
import { lookAtDoor } from '../look-at-door.ts';
import { startWorld } from '../world.ts';

const world = await startWorld();
const by = await signedIn(world.system.url, staff.coordinator);

/** A volunteer has asked for a call, which is to be made. */
for (const link of linksSent(world.system)
  .filter((path) => /^\/v\/[^/]+$/.test(path))
  .slice(0, 4))
  await createVisitor(world.system.url).post(`${link}/call`, [
    ['sure', 'yes'],
    ['note', ''],
  ]);
await world.system.settled();

const newCase = '/coordinator/cases/new';
const begin = formsOf((await by.get(newCase)).body, newCase).find(({ action }) => action === newCase);
const { location: section = newCase } = begin ? await by.post(newCase, filled(begin)) : {};

const cases = families.map(({ reference }) => `/coordinator/cases/${reference}`);
const opened = `${cases.at(-1)}/opened`;
await lookAtDoor(world, 'coordinator', by, ['/coordinator', ...cases, opened, section], {
  '/coordinator/cases/import/template': 'a file, no page',
  '/coordinator/drafts/{draft}/check': 'only once all is answered: looked at where a case is opened',
});
