/** The day that an access list is about, from its address. */
import { addToDate, dateIn, type IsoDate } from '#case';
import type { ManagerDependencies } from '../dependencies.ts';

/** Today, unless the address names an earlier day that there is. */
export function dayIn(
  asked: string | undefined,
  { settings, now }: Pick<ManagerDependencies, 'settings' | 'now'>,
) {
  const today = dateIn(now(), settings);
  const isDay = asked !== undefined && /^20\d{2}-\d{2}-\d{2}$/.test(asked) && exists(asked);
  return { today, day: isDay && asked < today ? asked : today };
}

const exists = (day: IsoDate): boolean => {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
};

export const dayBefore = (day: IsoDate): IsoDate => addToDate(day, '-P1D');
export const dayAfter = (day: IsoDate): IsoDate => addToDate(day, 'P1D');
