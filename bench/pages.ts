/** `npm run bench:pages -- --renders 500`: what each page weighs, and how long its door takes to make it. */
import { parseArgs } from 'node:util';
import { startSystem } from '#local/system.ts';
import { pagesOfDoors } from './pages/doors.ts';
import { pagesReport, type Timed } from './pages/report.ts';
import { timesOf } from './pages/times.ts';
import { weigh } from './pages/weigh.ts';

const { values } = parseArgs({ options: { renders: { type: 'string', default: '500' } } });
const renders = Number(values.renders);
if (!Number.isInteger(renders) || renders < 1) throw new RangeError('--renders is a number of renders');

const system = await startSystem({
  realTime: false,
  seed: true,
  quiet: true,
  unlimited: true,
  startAt: '2026-11-23T05:00:00Z',
});
try {
  for (const { door, visit, pages, missed } of await pagesOfDoors(system)) {
    const timed: Timed[] = [];
    for (const page of pages)
      timed.push({ ...(await weigh(visit, page)), ...(await timesOf(() => visit(page.address), renders)) });
    console.log(pagesReport(door, timed));
    if (missed.length > 0)
      console.log(`Not looked at, since they lead on or no link leads there: ${missed.join(', ')}`);
  }
  console.log(`Server time of ${renders} renders each, with the local store in the same process.`);
} finally {
  await system.stop();
}
