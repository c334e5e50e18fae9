/** The report: speed, what was used, and what it would cost. */
import type { YearPlayed } from './play-year.ts';
import { type Priced, prices } from './prices.ts';
import type { Usage } from './usage.ts';

export interface Measured {
  cases: number;
  seconds: number;
  /** Bytes. */
  peakMemory: number;
  year: YearPlayed;
  usage: Usage;
  /** Calls of the AWS services by operation. */
  calls: Readonly<Record<string, number>>;
  invocations: Readonly<Record<string, number>>;
}

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const dollars = (amount: number): string => `$${amount.toFixed(amount < 0.01 ? 5 : 3)}`;
const row = (label: string, ...cells: string[]): string =>
  `${label.padEnd(44)}${cells.map((cell) => cell.padStart(14)).join('')}`;

export function reportOf(measured: Measured): string {
  const { cases, seconds, peakMemory, year, usage } = measured;
  const { assessment, delivery, 'check-in': checkIns } = year.answers;
  return [
    `${cases} cases lived ${year.days} days: ${year.closed} closed; ${assessment} assessments, ${delivery} deliveries, ${checkIns} check-ins answered.`,
    `${number.format(seconds)} s, ${(cases / seconds).toFixed(2)} cases a second, ${number.format((seconds / cases) * 1000)} ms for a case's year; peak memory ${number.format(peakMemory / 2 ** 20)} MiB.`,
    '',
    row('used', 'in all', 'a case-year', 'cost'),
    ...costLines(usage, cases),
    '',
    row('calls of services', 'in all', 'a case-year'),
    ...countLines(measured.calls, cases),
    '',
    row('invocations', 'in all', 'a case-year'),
    ...countLines(measured.invocations, cases),
  ].join('\n');
}

function costLines(usage: Usage, cases: number): string[] {
  const names = Object.keys(prices).filter((name): name is Priced => name in usage);
  const costOf = (name: Priced) => (usage[name] / cases) * prices[name].each;
  const total = names.reduce((sum, name) => sum + costOf(name), 0);
  return [
    ...names.map((name) =>
      row(
        prices[name].unit + ('assumed' in prices[name] ? ' *' : ''),
        number.format(usage[name]),
        number.format(usage[name] / cases),
        dollars(costOf(name)),
      ),
    ),
    row('all of it, for a case-year', '', '', dollars(total)),
    row('without SMS', '', '', dollars(total - costOf('smsParts'))),
    '* assumed: see bench/prices.ts, also for the sources of the others. Milliseconds of Lambda are this machine’s.',
  ];
}

const countLines = (counts: Readonly<Record<string, number>>, cases: number): string[] =>
  Object.entries(counts)
    .toSorted(([, one], [, other]) => other - one)
    .map(([name, count]) => row(name, number.format(count), number.format(count / cases)));
