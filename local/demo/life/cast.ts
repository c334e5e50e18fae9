/** Who plays: fictional people of a small organisation. Numbers and addresses lead nowhere. */
import type { Reachable } from './world.ts';

/** Staff of a new local system. */
export const aigerim: Reachable = {
  name: 'Aigerim Seitkali',
  phone: '+77010000101',
  email: 'aigerim@asar.example',
};
/** The manager who is told. */
export const marat: Reachable = {
  name: 'Marat Ospanov',
  phone: '+77010000104',
  email: 'marat@asar.example',
};

/** Asked first, and silent. */
export const gulnara: Reachable = {
  name: 'Gulnara Tokaeva',
  phone: '+77010000211',
  email: 'gulnara@volunteers.example',
};
/** Asked in her place; answers late. */
export const zhanna: Reachable = {
  name: 'Zhanna Iskakova',
  phone: '+77010000215',
  email: 'zhanna@volunteers.example',
};

export const cast: readonly Reachable[] = [aigerim, marat, gulnara, zhanna];

export const family = { firstName: 'Aliya', familyName: 'Nurlanova', village: 'Besqaynar' } as const;
