/** A function loses its permission in the middle of nowhere: the canary names the leg, and arrives once it is mended. */
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { IsoDate } from '#case';
import { type FunctionEntry, type FunctionName, functions } from '#functions/functions.ts';
import { log } from '#functions/runtime/log.ts';
import { redriveLocalSystem } from '#local/operators/redrive/of-local-system.ts';
import { startSystem } from '#local/system.ts';
import type { LocalSystem } from '#local/system-options.ts';

let system: LocalSystem;
const said: string[] = [];

beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(log, 'info').mockImplementation((code, fields) => {
    if (code.startsWith('canary-')) said.push('leg' in fields ? `${code} ${fields.leg}` : code);
  });
  // A Monday, 09:00 in Almaty.
  const startAt = '2026-11-23T04:00:00Z';
  system = await startSystem({ realTime: false, quiet: true, startAt, scheduled: ['canary'] });
}, 60_000);
afterAll(() => system.stop());

const whole = structuredClone(functions);
const lose = (name: FunctionName, lost: Partial<FunctionEntry>) => Object.assign(functions[name], lost);
const mend = (name: FunctionName) => Object.assign(functions[name], whole[name]);
afterEach(() => {
  mend('after-event');
  mend('delivery-receipts');
});

/** @returns what the canary said last at this time of the day, UTC. */
async function lastSaidAt(day: IsoDate, time: string): Promise<string | undefined> {
  await system.advance({ to: `${day}T${time}:00Z` });
  return said.at(-1);
}

it.each([
  ['2026-11-23', 'the stream', 'after-event', { tables: [] }, 'row-kept'],
  ['2026-11-24', 'the start of workflows', 'after-event', { workflow: [] }, 'assessment-asked'],
  ['2026-11-25', 'receipts', 'delivery-receipts', { tables: [] }, 'question-delivered'],
] as const)('on %s, without %s', async (day, _, name, lost, leg) => {
  await system.advance({ to: `${day}T04:30:00Z` });
  lose(name, lost);
  expect(await lastSaidAt(day, '05:32')).toBe(`canary-waits ${leg}`);

  // Mended: what was given up on meanwhile is done again, and the same case goes on.
  mend(name);
  await redriveLocalSystem(system.url, { dryRun: false, tell: () => undefined });
  await system.settled();
  expect(await lastSaidAt(day, '07:00')).toBe('canary-arrived');
});
