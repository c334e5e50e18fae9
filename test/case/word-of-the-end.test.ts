/** Whoever raised a case hears of its end: in good hours, again where it could not be sent, and not for ever. */
import { describe, expect, it } from 'vitest';
import { defaultSettings, isWordOpen, wordDueAt } from '#case';
import { aFamily, coordinator, type Family } from './a-family.ts';

/** Monday, 10:00 in Almaty. */
function closedByAnother(): Family {
  const family = aFamily();
  family.does({ type: 'close', reason: 'goals-met' }, { role: 'coordinator', id: 'coordinator-ayan' });
  return family;
}

const dueAt = (family: Family) => wordDueAt(family.state(), defaultSettings, family.now());

function became(family: Family, status: 'sent' | { code: string }) {
  const messageId = family.state().closed?.word?.messageId ?? '';
  const about = { type: 'record-message', messageId, person: coordinator, channel: 'email' } as const;
  family.does(
    status === 'sent'
      ? { ...about, status: 'sent', repeated: false }
      : { ...about, status: 'failed', code: status.code },
    { role: 'workflow' },
  );
}

describe('word that a case is done', () => {
  it('is due at once in good hours, else in the morning', () => {
    const family = closedByAnother();
    expect(dueAt(family)).toBe(family.now());
    family.at('2026-11-23T18:00:00.000Z');
    expect(dueAt(family)).toBe('2026-11-24T04:00:00.000Z');
  });

  it('is owed to nobody once it has gone out, or was refused', () => {
    for (const status of ['sent', { code: 'no-such-address' }] as const) {
      const family = closedByAnother();
      became(family, status);
      expect(dueAt(family)).toBeUndefined();
      expect(isWordOpen(family.state())).toBe(false);
    }
  });

  it('is tried again four hours after it could not be sent, and can go out then', () => {
    const family = closedByAnother();
    became(family, { code: 'sending-paused' });
    expect(dueAt(family)).toBe('2026-11-23T09:00:00.000Z');
    family.at('2026-11-23T09:00:00.000Z');
    became(family, 'sent');
    expect(family.state().closed?.word).toEqual({
      to: coordinator,
      messageId: family.state().closed?.word?.messageId,
      status: 'sent',
    });
    expect(dueAt(family)).toBeUndefined();
  });

  it('is given up three days after it first could not be sent, however late that was', () => {
    const family = closedByAnother();
    family.later('P12D');
    const tries: string[] = [];
    for (let due = dueAt(family); due !== undefined && tries.length < 50; due = dueAt(family)) {
      family.at(due);
      tries.push(due);
      became(family, { code: 'sending-paused' });
    }
    // From Monday on (the twelfth day is a Saturday): 09:00, 13:00, 17:00, and the next days the same.
    expect(tries.slice(0, 4)).toEqual([
      '2026-12-07T04:00:00.000Z',
      '2026-12-07T08:00:00.000Z',
      '2026-12-07T12:00:00.000Z',
      '2026-12-08T04:00:00.000Z',
    ]);
    expect(tries.at(-1)).toBe('2026-12-10T04:00:00.000Z');
  });
});
