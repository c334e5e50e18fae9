/** Whether somebody is away on a day. */
import type { IsoDate } from './events.ts';

export interface Absence {
  from: IsoDate;
  /** The last day away. */
  to: IsoDate;
}

export const absenceOn = (person: { absences: readonly Absence[] }, day: IsoDate): Absence | undefined =>
  person.absences.find(({ from, to }) => from <= day && day <= to);
