/** `npm run bench:year -- --cases 100`: cases that live a year each, in one process on the virtual clock. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startSystem } from '#local/system.ts';
import { twelveCheckIns } from './organisation.ts';
import { playYear } from './play-year.ts';
import { reportOf } from './report.ts';
import { usageOf } from './usage.ts';

/** A Monday, 09:00 in Almaty. */
const startAt = '2026-03-02T04:00:00.000Z';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100' },
    /** Leaves the request units of DynamoDB uncounted: the local database then does nothing beside its work. */
    unmetered: { type: 'boolean', default: false },
    /** Keeps everything in memory, which is faster and needs more of it. */
    memory: { type: 'boolean', default: false },
  },
});
const cases = Number(values.cases);
if (!Number.isInteger(cases) || cases < 1) throw new RangeError('--cases is a number of cases');

const folder = await mkdtemp(join(tmpdir(), 'asar-year-'));
try {
  const system = await startSystem({
    folder: values.memory ? undefined : folder,
    realTime: false,
    quiet: true,
    startAt,
    seed: 'staff',
    settings: twelveCheckIns,
    metered: !values.unmetered,
  });
  const began = performance.now();
  const year = await playYear(system, cases);
  const seconds = (performance.now() - began) / 1000;
  const { calls, invocations } = system.counts;
  const peakMemory = process.resourceUsage().maxRSS * 1024;
  const usage = await usageOf(system);
  await system.stop();
  console.log(reportOf({ cases, seconds, peakMemory, year, usage, calls, invocations }));
  if (year.closed < cases) throw new Error(`Only ${year.closed} of ${cases} cases came to their end`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
