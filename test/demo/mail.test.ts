/** A story waits for its messages: time passes from one thing to the next, and not for ever. */
import { describe, expect, it } from 'vitest';
import type { ControlRoom, Message } from '#local/demo/control-room.ts';
import { openMail } from '#local/demo/life/mail.ts';

const day = 86_400_000;
const start = Date.parse('2026-03-02T04:00:00.000Z');
const at = (days: number) => new Date(start + days * day).toISOString();

/** Messages that are sent on their days, and nothing else that happens. */
function sendingOn(days: readonly number[]) {
  let now = start;
  const heard: number[] = [];
  const room: ControlRoom = {
    clock: async () => ({
      now: new Date(now).toISOString(),
      next: days.map(at).find((due) => Date.parse(due) > now) ?? null,
    }),
    settle: async () => undefined,
    moveTo: async (instant) => {
      now = Math.max(now, Date.parse(instant));
    },
    outbox: async () => days.filter((each) => start + each * day <= now).map(message),
  };
  const listener = {
    chapter: () => undefined,
    did: () => undefined,
    sent: ({ id }: Message) => void heard.push(id),
  };
  return { mail: openMail({ room, listener }), heard, now: () => (now - start) / day };
}

const message = (days: number): Message => ({
  id: days + 1,
  channel: 'sms',
  to: `+7701000000${days}`,
  subject: '',
  text: `day ${days}`,
  links: [],
  when: at(days),
});

describe('waiting for a message', () => {
  it('lets time pass to the day on which it is sent, and hears those before it', async () => {
    const { mail, heard, now } = sendingOn([0, 2, 5, 9]);
    const found = await mail.until('the third', ({ text }) => text === 'day 5', 7);
    expect([found.id, heard, now()]).toEqual([6, [1, 3, 6], 5]);
  });

  it('finds each message once, although two match', async () => {
    const { mail } = sendingOn([0, 2]);
    const any = () => true;
    expect((await mail.until('one', any, 1)).id).toBe(1);
    expect((await mail.until('another', any, 3)).id).toBe(3);
  });

  it('fails in the story’s own words when the time is up', async () => {
    const { mail, now } = sendingOn([0, 2, 30]);
    const late = mail.until('a reminder', ({ text }) => text === 'day 30', 14);
    await expect(late).rejects.toThrow('Expected a reminder within 14 days');
    expect(now()).toBe(2);
  });

  it('fails when nothing more will happen', async () => {
    const { mail } = sendingOn([0]);
    await expect(mail.until('a reminder', () => false, 14)).rejects.toThrow('nothing more before ever');
  });
});
