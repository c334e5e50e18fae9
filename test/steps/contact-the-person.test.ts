/** The step that climbs a rung: recorded, sent, recorded, and the token kept; safe to repeat after a crash. */
import { describe, expect, it } from 'vitest';
import { type Channel, defaultSettings } from '#case';
import type { MessageContent, Messenger } from '#functions/messages/ports.ts';
import { contactThePerson } from '#functions/steps/contact-the-person.ts';
import type { Person } from '#functions/store/ports.ts';
import { askedCase, type CasesInMemory, monday, reference } from './cases-in-memory.ts';
import { bota, dana, murat, peopleAre } from './people.ts';

const input = {
  reference,
  execution: 'execution',
  state: 'Ask the Volunteer',
  taskToken: 'token',
  sequence: 2,
  askId: 'assessment-1',
  round: 1,
  rung: 0,
  action: 'ask',
  channel: 'sms',
  made: false,
} as const;

function step(cases: CasesInMemory, people: Person[] = [bota, dana, murat]) {
  const sent: { channel: Channel; to: string; content: MessageContent }[] = [];
  const woken: string[] = [];
  const waits: string[] = [];
  let crash: 'before-sending' | 'after-sending' | undefined;
  let answer: Awaited<ReturnType<Messenger['send']>> = { ok: true, value: { providerId: 'provider-1' } };
  const run = contactThePerson({
    cases,
    people: peopleAre(...people),
    asks: {
      createLink: async () => 'secret',
      rememberWait: async (_, wait) => void waits.push(wait.taskToken),
    },
    messenger: {
      async send(channel, to, content) {
        if (crash === 'before-sending') throw new Error('crash');
        sent.push({ channel, to: to.name, content });
        if (crash === 'after-sending') throw new Error('crash');
        return answer;
      },
    },
    waker: {
      async wake(token) {
        woken.push(token);
        return 'woken';
      },
    },
    baseUrl: 'https://asar.example.org',
    settings: defaultSettings,
    now: () => cases.now,
  });
  return {
    run,
    sent,
    woken,
    waits,
    crashes(when: typeof crash) {
      crash = when;
    },
    answers(as: typeof answer) {
      answer = as;
    },
  };
}

const types = (cases: CasesInMemory) => cases.log.map(({ event }) => event.type);

describe('climbing a rung of the ladder', () => {
  it('records the rung, sends the question with its link, records that it was sent, and keeps the token', async () => {
    const cases = await askedCase();
    const the = step(cases);
    await the.run(input);
    expect(types(cases).slice(2)).toEqual(['rung-climbed', 'message-sent']);
    expect(the.sent).toMatchObject([
      {
        channel: 'sms',
        content: { kind: 'question', link: 'https://asar.example.org/v/secret', firstName: 'Aliya' },
      },
    ]);
    expect([the.waits, the.woken]).toEqual([['token'], []]);
  });

  it.each(['before-sending', 'after-sending'] as const)(
    'sends again after a crash %s, and the history says so',
    async (when) => {
      const cases = await askedCase();
      const the = step(cases);
      the.crashes(when);
      await expect(the.run(input)).rejects.toThrow('crash');
      the.crashes(undefined);
      await the.run(input);
      expect(types(cases).slice(2)).toEqual(['rung-climbed', 'message-sent']);
      expect(cases.log.at(-1)?.event).toMatchObject({ type: 'message-sent', repeated: true });
    },
  );

  it('sends nothing again once the message is known to be sent', async () => {
    const cases = await askedCase();
    const the = step(cases);
    await the.run(input);
    await the.run(input);
    expect(the.sent).toHaveLength(1);
    expect(the.waits).toEqual(['token', 'token']);
  });

  it('contacts nobody where it is tried again in the evening: the workflow plans anew', async () => {
    const cases = await askedCase();
    const the = step(cases);
    the.crashes('before-sending');
    await expect(the.run(input)).rejects.toThrow('crash');
    the.crashes(undefined);
    cases.now = monday.replace('T05', 'T19');
    await the.run(input);
    expect([the.sent, the.woken]).toEqual([[], ['token']]);
  });

  it('only waits where the contact has been made, at any hour', async () => {
    const cases = await askedCase();
    const the = step(cases);
    await the.run(input);
    cases.now = monday.replace('T05', 'T19');
    await the.run({ ...input, sequence: cases.log.length, made: true });
    expect([the.sent.length, the.waits, the.woken]).toEqual([1, ['token', 'token'], []]);
  });

  it('asks the coordinator to call where no message can be sent, by another way than that', async () => {
    const cases = await askedCase();
    const the = step(cases, [bota, { ...dana, channels: ['sms', 'email'] }, murat]);
    the.answers({ ok: false, failure: { code: 'spend-limit' } });
    await the.run(input);
    the.answers({ ok: true, value: { providerId: 'provider-1' } });
    await the.run({ ...input, action: 'call-instead', channel: null });
    expect(the.sent.at(-1)).toMatchObject({
      channel: 'email',
      to: dana.name,
      content: { kind: 'call-instead', why: 'spend-limit', volunteerName: bota.name },
    });
  });

  it('answers the token itself when the answer came before the wait was known', async () => {
    const cases = await askedCase();
    const the = step(cases);
    await cases.given({
      type: 'record-assessment',
      askId: 'assessment-1',
      volunteer: 'bota',
      answer: { outcome: 'needs-help', needs: [], risk: 'low' },
    });
    await the.run(input);
    expect([the.sent, the.woken]).toEqual([[], ['token']]);
  });

  it('answers the token itself when the news came while it was sending', async () => {
    const cases = await askedCase();
    const the = step(cases);
    the.answers({ ok: false, failure: { code: 'rejected' } });
    await the.run(input);
    expect(types(cases).at(-1)).toBe('message-failed');
    expect(the.woken).toEqual(['token']);
  });

  it('tells the coordinator of a silence on the channel they prefer, by name of the volunteer', async () => {
    const cases = await askedCase();
    const the = step(cases);
    await the.run({ ...input, rung: 4, action: 'tell-coordinator', channel: null });
    expect(the.sent).toMatchObject([
      {
        channel: 'email',
        to: dana.name,
        content: {
          kind: 'silence',
          volunteerName: bota.name,
          caseLink: `https://asar.example.org/coordinator/cases/${reference}`,
        },
      },
    ]);
  });

  it('tells a manager who is there, not one who is away', async () => {
    const cases = await askedCase();
    const away = { ...murat, id: 'anel', name: 'Anel', absences: [{ from: '2026-03-01', to: '2026-03-10' }] };
    const the = step(cases, [bota, dana, away, murat]);
    await the.run({ ...input, rung: 5, action: 'tell-manager', channel: null });
    expect(the.sent.map(({ to }) => to)).toEqual([murat.name]);
  });
});
