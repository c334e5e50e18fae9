/** How long something lasted, in the largest unit that says enough: `3 days`, `2 hours`. */
import type { Instant, Language } from '#case';

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

/** Rounded down; a dash for less than a second. */
export function durationText(from: Instant, to: Instant, language: Language): string {
  const lasted = Math.max(0, Date.parse(to) - Date.parse(from));
  const fitting = units.find(([, each]) => lasted >= each);
  if (fitting === undefined) return '–';
  const [unit, length] = fitting;
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
  return format.format(Math.floor(lasted / length));
}
