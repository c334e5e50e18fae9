/** Promises are only looked at where breaking them shows: each is broken here by hand. */
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#case';
import { aFamily, aidana, assessed, berik, reference } from '../../case/a-family.ts';
import { emptyMemory } from '../people/memory.ts';
import { createChecks } from './broken.ts';
import { checkDone } from './done-by-staff.ts';
import { checkMessages } from './messages.ts';
import { checkLog } from './the-log.ts';

const aLog = () => [...assessed(aFamily()).log()];
const told = { reference, askId: 'assessment-1', person: aidana, says: 'needs-help' };

function brokenInLog(log: ReturnType<typeof aLog>, memory = emptyMemory()): string[] {
  const checks = createChecks();
  checkLog(checks, reference, log, memory);
  return checks.broken.map(({ promise }) => promise);
}

describe('a log', () => {
  it('that is whole, with what people were told in it, breaks nothing', () => {
    expect(brokenInLog(aLog(), { ...emptyMemory(), answers: [told] })).toEqual([]);
  });

  it('that lacks an event shows', () => {
    const log = aLog();
    log.splice(1, 1);
    expect(brokenInLog(log)).toContain('the log is gapless and its hashes hold');
  });

  it('of which an event was changed afterwards shows', () => {
    const [first, ...rest] = aLog();
    const changed = first ? [{ ...first, at: '2026-01-01T00:00:00.000Z' }, ...rest] : [];
    expect(brokenInLog(changed)).toContain('the log is gapless and its hashes hold');
  });

  it('that lacks an answer somebody saw confirmed shows, also where another said the same', () => {
    const memory = { ...emptyMemory(), answers: [{ ...told, person: berik }] };
    expect(brokenInLog(aLog(), memory)).toEqual(['an answer that was confirmed is in the log']);
  });

  it('that has an answer twice shows', () => {
    const log = aLog();
    const answer = log.at(-1);
    expect(brokenInLog(answer ? [...log, answer] : [])).toContain('an answer is in the log once');
  });

  it('that lacks what staff were told is recorded shows', () => {
    const events = aLog().slice(1, 2);
    expect(brokenInLog(aLog().slice(0, 1), { ...emptyMemory(), events })).toEqual([
      'what staff were told is recorded is in the log',
    ]);
  });
});

describe('what a page told staff is done', () => {
  const at = Date.parse('2027-01-01T00:00:00.000Z');
  const dueBy = aLog().flatMap(({ event }) => ('dueBy' in event ? event.dueBy : []))[0] ?? '';
  const brokenBy = (action: string, entered: Record<string, string> = {}): number => {
    const checks = createChecks();
    checkDone(checks, [aLog()], { done: [{ reference, action, at, entered }] });
    return checks.broken.length;
  };

  it('shows where the log does not have it', () => {
    expect([brokenBy('answer'), brokenBy('close')]).toEqual([0, 1]);
  });

  it('breaks nothing where a question was moved to the day on which it stood', () => {
    expect([brokenBy('reschedule', { to: dueBy }), brokenBy('reschedule', { to: '2026-12-31' })]).toEqual([
      0, 1,
    ]);
  });
});

describe('a message', () => {
  const noon = Date.parse('2026-11-23T06:00:00.000Z');
  const letter = (at: number) => ({
    at,
    when: new Date(at).toISOString(),
    key: 'to\nmessage',
    late: false,
    labels: { case: reference },
    messageId: 'assessment-1_1_0',
  });
  function brokenBy(times: number[], excuses = new Map<string, number>()): string[] {
    const checks = createChecks();
    checkMessages(checks, { post: { letters: times.map(letter), excuses }, settings: defaultSettings }, []);
    return checks.broken.map(({ promise }) => promise);
  }

  it('that comes once, at noon of a working day, breaks nothing', () => {
    expect(brokenBy([noon])).toEqual([]);
  });

  it('that comes twice shows, unless a crash explains it', () => {
    expect(brokenBy([noon, noon + 1000])).toEqual(['no message comes more often than crashes explain']);
    expect(brokenBy([noon, noon + 1000], new Map([['to\nmessage', 1]]))).toEqual([]);
  });

  it('that comes at night shows', () => {
    expect(brokenBy([noon + 12 * 3_600_000])).toEqual(['no message comes outside good hours']);
  });
});
