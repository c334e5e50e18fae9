/** The day that an access list is about, from its address. */
import { addToDate, dateIn, type IsoDate } from '#case';
import { isDay } from '#functions/web/forms/fields.ts';
import type { ManagerDependencies } from '../dependencies.ts';

/** Today, unless the address names an earlier day that there is. */
export function dayIn(
  asked: string | undefined,
  { settings, now }: Pick<ManagerDependencies, 'settings' | 'now'>,
) {
  const today = dateIn(now(), settings);
  const exists = asked !== undefined && /^20\d{2}-\d{2}-\d{2}$/.test(asked) && isDay(asked);
  return { today, day: exists && asked < today ? asked : today };
}

export const dayBefore = (day: IsoDate): IsoDate => addToDate(day, '-P1D');
export const dayAfter = (day: IsoDate): IsoDate => addToDate(day, 'P1D');
