/** Several people's messages in a rehearsal: each is read once, and time passes only for who has none. */
import { describe, expect, it } from 'vitest';
import type { ControlRoom, Message } from '#local/demo/control-room.ts';
import type { Reachable } from '#local/demo/life/world.ts';
import { openLetters } from '../../rehearsal/families/letters.ts';

const dana: Reachable = { name: 'Dana', phone: '+77010000301', email: 'dana@volunteers.example' };
const erke: Reachable = { name: 'Erke', phone: '+77010000302', email: 'erke@volunteers.example' };
const began = Date.parse('2026-11-30T04:00:00Z');
const day = 86_400_000;

/** Messages come on these days, at the same hour. */
function roomWith(messages: readonly { to: Reachable; on: number }[]): ControlRoom & { days(): number } {
  let now = began;
  const due = () => messages.map(({ on }) => began + on * day).filter((at) => at > now);
  return {
    days: () => (now - began) / day,
    async clock() {
      const next = due().toSorted((one, other) => one - other)[0];
      return {
        now: new Date(now).toISOString(),
        next: next === undefined ? null : new Date(next).toISOString(),
      };
    },
    async settle() {},
    async moveTo(instant) {
      now = Date.parse(instant);
    },
    async outbox() {
      return messages.flatMap(({ to, on }, index): Message[] => {
        const when = began + on * day;
        const sent = { channel: 'sms' as const, subject: '', text: `on ${on}`, links: [] };
        return when > now ? [] : [{ id: index, to: to.phone, when: new Date(when).toISOString(), ...sent }];
      });
    },
  };
}

describe('messages of several people', () => {
  it('are each read once, and time passes until there is one', async () => {
    const room = roomWith([
      { to: dana, on: 0 },
      { to: erke, on: 1 },
      { to: dana, on: 2 },
    ]);
    const letters = openLetters(room);
    expect((await letters.to(dana, 5)).text).toBe('on 0');
    expect(room.days()).toBe(0);
    expect((await letters.to(dana, 5)).text).toBe('on 2');
    expect((await letters.to(erke, 5)).text).toBe('on 1');
    expect(room.days()).toBe(2);
  });

  it('are not waited for longer than was said, or when nothing is to come', async () => {
    const letters = openLetters(roomWith([{ to: erke, on: 9 }]));
    await expect(letters.to(erke, 8)).rejects.toThrow('a message to Erke within 8 days');
    await expect(letters.to(dana, 8)).rejects.toThrow('a message to Dana within 8 days');
  });
});
