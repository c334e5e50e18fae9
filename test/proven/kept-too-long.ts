/** A family whose case was closed two years ago: the night comes in which the system erases it by itself. */
import { surroundings } from '#functions/runtime/surroundings.ts';
import { createCases, createPeople } from '#functions/store/index.ts';
import type { LocalSystem } from '#local/system-options.ts';
import { staff } from '../crawl/sign-in.ts';
import { card, household, opening } from '../store/families.ts';
import { typedWord } from './typed.ts';

const reference = '1234567Y';
const by = { role: 'coordinator', id: staff.coordinator } as const;

export async function keptTooLong(system: LocalSystem): Promise<void> {
  const { store } = surroundings();
  const cases = createCases(store);
  const names = { firstName: typedWord, familyName: typedWord };
  await createPeople(store).saveHousehold(household(reference, names), {
    ...card(reference),
    firstName: typedWord,
  });
  await cases.carryOut(reference, opening({ coordinator: by.id }), by);
  await cases.carryOut(reference, { type: 'close', reason: 'moved-away' }, by);
  await system.advance('P2Y2D');
  if (!(await cases.load(reference))?.personalDataErased) throw new Error('The family is still known');
}
