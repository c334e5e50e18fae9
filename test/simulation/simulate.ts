/**
 * `npm run simulate -- --seeds 1000 [--from 1] [--seed 7] [--jobs 2] [--peaceful] [--watch]`: many lives, and what they
 * broke. With jobs, seeds are shared out among so many threads; each is lived as it would be alone.
 */
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { type Life, live } from './life.ts';
import { reportOf } from './report.ts';

const share = v.object({ from: v.number(), until: v.number(), every: v.number(), peaceful: v.boolean() });
type Share = v.InferOutput<typeof share>;

async function liveAll({ from, until, every, peaceful }: Share, told: (life: Life) => void, watch = false) {
  for (let seed = from; seed < until; seed += every)
    told(await live(seed, { peaceful, ...(watch && { watch: console.log }) }));
}

const inAThread = (workerData: Share, told: (life: Life) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData });
    worker
      .on('message', told)
      .on('error', reject)
      .on('exit', () => resolve());
  });

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: '100' },
      from: { type: 'string', default: '1' },
      seed: { type: 'string' },
      jobs: { type: 'string', default: '1' },
      peaceful: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
    },
  });
  const from = Number(values.seed ?? values.from);
  const until = from + (values.seed === undefined ? Number(values.seeds) : 1);
  const jobs = Math.min(Number(values.jobs), until - from);
  const { peaceful } = values;

  const lives: Life[] = [];
  const told = (life: Life) => {
    lives.push(life);
    for (const { promise, where } of life.broken)
      console.log(`seed ${life.seed}: not so: ${promise}: ${where}`);
  };
  const began = performance.now();
  if (jobs === 1) await liveAll({ from, until, every: 1, peaceful }, told, values.watch);
  else
    await Promise.all(
      Array.from({ length: jobs }, (_, job) =>
        inAThread({ from: from + job, until, every: jobs, peaceful }, told),
      ),
    );
  const { user, system } = process.cpuUsage();
  const minutes = (performance.now() - began) / 60_000;
  console.log(reportOf(lives, { minutes, processorSeconds: (user + system) / 1e6 }));
  process.exitCode = lives.length < until - from || lives.some(({ broken }) => broken.length > 0) ? 1 : 0;
}

if (isMainThread) await main();
else await liveAll(v.parse(share, workerData), (life) => parentPort?.postMessage(life));
