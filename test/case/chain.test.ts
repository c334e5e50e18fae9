/** A change to the past shows. */
import { describe, expect, it } from 'vitest';
import { hashOf, type RecordedEvent, verifyLog } from '#case';
import { helped } from './a-family.ts';

const log = helped().log();
const changed = (index: number, change: Partial<RecordedEvent>) =>
  log.map((recorded, at) => (at === index ? { ...recorded, ...change } : recorded));

describe('given the log of a case', () => {
  it('is whole as it was written, and after a round trip through JSON', () => {
    expect(verifyLog(log)).toEqual({ ok: true, value: log.length });
    const kept: RecordedEvent[] = JSON.parse(JSON.stringify(log));
    expect(verifyLog(kept)).toEqual({ ok: true, value: log.length });
  });

  it('the order of fields does not matter to a hash, their content does', () => {
    const [first] = log;
    if (first === undefined) throw new Error('empty log');
    const { event, ...rest } = first;
    expect(hashOf({ event, ...rest })).toBe(hashOf(first));
    expect(hashOf({ ...first, at: '2026-11-23T05:00:00.001Z' })).not.toBe(hashOf(first));
  });

  it.each(log.slice(0, -1).map((_, index) => index))(
    'a change to entry %i shows at the entry after it',
    (index) => {
      expect(verifyLog(changed(index, { by: { role: 'manager', id: 'somebody-else' } }))).toEqual({
        ok: false,
        failure: { brokenAt: index + 2, why: 'changed' },
      });
    },
  );

  it('an entry that is missing, or of another case, shows', () => {
    expect(verifyLog(log.toSpliced(2, 1))).toEqual({ ok: false, failure: { brokenAt: 4, why: 'gap' } });
    expect(verifyLog(changed(3, { reference: 'ZZZZZZZZ' }))).toEqual({
      ok: false,
      failure: { brokenAt: 4, why: 'other-case' },
    });
  });
});
