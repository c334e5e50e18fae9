/** What many lives come to, as it is printed. */
import type { Life } from './life.ts';

const sumUp = (records: readonly Readonly<Record<string, number>>[]): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const record of records)
    for (const [name, count] of Object.entries(record)) sums[name] = (sums[name] ?? 0) + count;
  return sums;
};

const table = (figures: Readonly<Record<string, number>>): string =>
  Object.entries(figures)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, count]) => `  ${String(count).padStart(9)}  ${name}`)
    .join('\n');

export interface Effort {
  /** By the clock. */
  minutes: number;
  /** Of all processors together. */
  processorSeconds: number;
}

export function reportOf(lives: readonly Life[], { minutes, processorSeconds }: Effort): string {
  const total = (figure: (life: Life) => number) => lives.reduce((sum, life) => sum + figure(life), 0);
  const cases = total((life) => life.cases);
  const failing = lives.filter(({ broken }) => broken.length > 0).map(({ seed }) => seed);
  const checked = sumUp(lives.map((life) => life.checked));
  return [
    `${lives.length} lives of ${cases} cases: ${total(({ events }) => events)} events, ` +
      `${total(({ messages }) => messages)} messages, ${total(({ answers }) => answers)} answers confirmed, ` +
      `${total(({ calls }) => calls)} calls of AWS, ${total(({ buried }) => buried)} dead letters sent again; ` +
      `${Math.round(lives.length / minutes)} lives a minute, ` +
      `${(processorSeconds / lives.length).toFixed(2)} s of processor each`,
    `Faults injected:\n${table(sumUp(lives.map(({ faults }) => faults)))}`,
    `Promises looked at (${Object.keys(checked).length} kinds):\n${table(checked)}`,
    failing.length === 0
      ? `All were kept in all ${lives.length} lives.`
      : `Broken in ${failing.length} lives: --seed ${failing.sort((one, other) => one - other).join(', ')}`,
  ].join('\n');
}
