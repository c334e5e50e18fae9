/** Four families whose cases stand at four places of the workflow, and the volunteer of each. All are fictional. */
import type { Opening } from '#local/demo/life/beginning.ts';
import type { Reachable } from '#local/demo/life/world.ts';

const volunteer = (firstName: string, number: string): Reachable => ({
  name: `${firstName} Akhmetova`,
  phone: `+770100003${number}`,
  email: `${firstName.toLowerCase()}@volunteers.example`,
});

const family = (about: Pick<Opening, 'firstName' | 'familyName' | 'needs'>, number: string): Opening => ({
  ...about,
  street: `Satpaev street ${number}`,
  phone: `8 701 000 04 ${number}`,
  volunteer: volunteer(about.firstName.replace(/^./, 'Z'), number),
});

export const unasked = family({ firstName: 'Botagoz', familyName: 'Serikova', needs: { Bed: '1' } }, '31');
export const unserved = family({ firstName: 'Dinara', familyName: 'Ospanova', needs: { Bed: '1' } }, '32');
export const served = family({ firstName: 'Madina', familyName: 'Kassymova', needs: { Bedding: '1' } }, '33');
export const unsupplied = family({ firstName: 'Saule', familyName: 'Iskakova', needs: { Stove: '1' } }, '34');
export const families = [unasked, unserved, served, unsupplied];
