/**
 * Kazakhstan's public holidays with fixed dates (Law on Holidays, as of 2026: national and state holidays, and 7 January).
 * Days that move (Kurban Ait, working days exchanged by decree) are entered by the organisation in its settings.
 */
import type { IsoDate } from './events.ts';

const years = [2026, 2027, 2028, 2029];

const days = [
  '01-01', // New Year
  '01-02', // New Year
  '01-07', // Orthodox Christmas
  '03-08', // Women's Day
  '03-21', // Nauryz
  '03-22', // Nauryz
  '03-23', // Nauryz
  '05-01', // Day of the Unity of the People
  '05-07', // Defenders' Day
  '05-09', // Victory Day
  '07-06', // Capital Day
  '08-30', // Constitution Day
  '10-25', // Republic Day
  '12-16', // Independence Day
];

export const holidaysOfKazakhstan: readonly IsoDate[] = years.flatMap((year) =>
  days.map((day) => `${year}-${day}`),
);
