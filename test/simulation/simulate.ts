/** `npm run simulate -- --seeds 1000 [--from 1] [--seed 7] [--peaceful] [--watch]`: many lives, and what they broke. */
import { parseArgs } from 'node:util';
import { type Life, live } from './life.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '100' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    peaceful: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
  },
});

const from = Number(values.seed ?? values.from);
const lives: Life[] = [];
const add = (to: Record<string, number>, more: Readonly<Record<string, number>>) => {
  for (const [name, count] of Object.entries(more)) to[name] = (to[name] ?? 0) + count;
  return to;
};

const began = performance.now();
const processor = process.cpuUsage();
const until = from + (values.seed === undefined ? Number(values.seeds) : 1);
for (let seed = from; seed < until; seed += 1) {
  const life = await live(seed, { peaceful: values.peaceful, ...(values.watch && { watch: console.log }) });
  lives.push(life);
  for (const { promise, where } of life.broken) console.log(`seed ${seed}: not so: ${promise}: ${where}`);
}
const minutes = (performance.now() - began) / 60_000;
const { user, system } = process.cpuUsage(processor);

const total = (figure: (life: Life) => number) => lives.reduce((sum, life) => sum + figure(life), 0);
const table = (figures: Record<string, number>) =>
  Object.entries(figures)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, count]) => `  ${String(count).padStart(9)}  ${name}`)
    .join('\n');

console.log(
  `${lives.length} lives of ${total(({ cases }) => cases)} cases: ${total(({ events }) => events)} events, ` +
    `${total(({ messages }) => messages)} messages, ${total(({ answers }) => answers)} answers confirmed, ` +
    `${total(({ calls }) => calls)} calls of AWS, ${total(({ buried }) => buried)} dead letters sent again; ` +
    `${Math.round(lives.length / minutes)} lives a minute, ` +
    `${((user + system) / 1e6 / total(({ cases }) => cases)).toFixed(3)} s of processor for a case's year`,
);
console.log(`Faults injected:\n${table(lives.reduce((sum, { faults }) => add(sum, faults), {}))}`);
console.log(`Promises looked at:\n${table(lives.reduce((sum, { checked }) => add(sum, checked), {}))}`);
const failing = lives.filter(({ broken }) => broken.length > 0).map(({ seed }) => seed);
console.log(
  failing.length === 0
    ? 'All were kept.'
    : `Broken in ${failing.length} lives: --seed ${failing.slice(0, 20).join(', ')}`,
);
process.exitCode = failing.length === 0 ? 0 : 1;
