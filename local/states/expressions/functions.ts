/** The functions that Step Functions adds to JSONata, and those of JSONata that must follow the virtual clock. */
import { createHash, randomUUID } from 'node:crypto';
import jsonata, { type Expression } from 'jsonata';
import { seededRandom } from './seeded-random.ts';

export type Surroundings = {
  /** Virtual time, epoch milliseconds. */
  now(): number;
  /** A number from 0 up to 1. */
  random(): number;
};

const algorithms: ReadonlyMap<string, string> = new Map(
  ['MD5', 'SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'].map((name) => [
    name,
    name.replace('-', '').toLowerCase(),
  ]),
);
const formatTime = jsonata('$fromMillis($at, $picture, $zone)');

export function addFunctions(expression: Expression, around: Surroundings): void {
  expression.registerFunction(
    'now',
    (picture?: string, zone?: string) => timeText(around.now(), picture, zone),
    '<s?s?:s>',
  );
  expression.registerFunction('millis', () => around.now(), '<:n>');
  expression.registerFunction(
    'random',
    (seed?: number) => (seed === undefined ? around.random() : seededRandom(seed)),
    '<n?:n>',
  );
  expression.registerFunction('uuid', () => randomUUID(), '<:s>');
  expression.registerFunction('parse', parse, '<s:x>');
  expression.registerFunction('hash', hash, '<ss:s>');
  expression.registerFunction('partition', partition, '<an:a>');
  expression.registerFunction('range', range, '<nnn:a>');
  // The service has no $eval: calling it is calling something that is not a function.
  expression.assign('eval', undefined);
}

function timeText(at: number, picture: string | undefined, zone: string | undefined): unknown {
  if (picture === undefined) return new Date(at).toISOString();
  return formatTime.evaluate(undefined, { at, picture, zone });
}

function parse(text: string | undefined): unknown {
  return text === undefined ? undefined : JSON.parse(text);
}

function hash(text: string | undefined, algorithm: string): string | undefined {
  if (text === undefined) return undefined;
  const known = algorithms.get(algorithm);
  if (known === undefined) throw new Error(`Unsupported hash algorithm: ${algorithm}`);
  return createHash(known).update(text, 'utf8').digest('hex');
}

function partition(items: readonly unknown[] | undefined, size: number): unknown[] | undefined {
  if (items === undefined) return undefined;
  const step = Math.trunc(size);
  if (step < 1) throw new Error(`The chunk size of $partition must be at least 1 but was ${size}`);
  const chunks: unknown[] = [];
  for (let at = 0; at < items.length; at += step) chunks.push(items.slice(at, at + step));
  return chunks;
}

/** The service allows ranges of up to a thousand numbers. */
const longestRange = 1000;

/** Like JSONata's own ranges this yields a sequence, which means that a range of one number is that number. */
function range(first: number, last: number, step: number): unknown[] {
  if (step === 0) throw new Error('The step of $range must not be 0');
  const numbers: unknown[] = [];
  for (let at = first; step > 0 ? at <= last : at >= last; at += step) {
    if (numbers.length === longestRange)
      throw new Error(`$range must not yield more than ${longestRange} numbers`);
    numbers.push(at);
  }
  return Object.defineProperty(numbers, 'sequence', { value: true });
}
