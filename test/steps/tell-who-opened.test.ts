/** The workflow's last step: whoever raised a case hears that it is done, in good hours, once. */
import { describe, expect, it } from 'vitest';
import { type Channel, defaultSettings } from '#case';
import { tellWhoOpened } from '#functions/steps/tell-who-opened.ts';
import { askedCase, monday, reference } from './cases-in-memory.ts';
import { dana, peopleAre } from './people.ts';

async function closedBy(id: string, people = [dana], hindered: readonly Channel[] = []) {
  const sent: string[] = [];
  const cases = await askedCase();
  await cases.given({ type: 'close', reason: 'goals-met' }, { role: 'coordinator', id });
  const step = tellWhoOpened({
    cases,
    people: peopleAre(...people),
    messenger: {
      async send(channel, to, { kind }, { messageId }) {
        if (hindered.includes(channel)) return { ok: false, failure: { code: 'sending-paused' } };
        sent.push(`${to.name} ${kind} ${messageId}`);
        return { ok: true, value: { providerId: 'p' } };
      },
    },
    baseUrl: 'https://asar.example.org',
    settings: defaultSettings,
    now: () => cases.now,
  });
  const last = () => cases.log.at(-1)?.event;
  return { cases, sent, last, run: (retries = 0) => step({ reference, opening: 1, retries }) };
}

describe('telling who opened the case that it is done', () => {
  it('writes to them when somebody else closed it, and records it once', async () => {
    const the = await closedBy('ayan');
    await the.run();
    await the.run();
    expect(the.sent).toEqual([`${dana.name} case-done case-done-3`]);
    expect(the.last()).toMatchObject({ type: 'message-sent', messageId: 'case-done-3', repeated: false });
  });

  it('says so in the history where an earlier try may have written to them', async () => {
    const the = await closedBy('ayan');
    await the.run(1);
    expect(the.last()).toMatchObject({ type: 'message-sent', repeated: true });
  });

  it('spares them word of what they did themselves', async () => {
    const the = await closedBy('dana');
    await the.run();
    expect(the.sent).toEqual([]);
  });

  it('writes to nobody at night: the workflow looks again, and waits for the morning', async () => {
    const the = await closedBy('ayan');
    the.cases.now = monday.replace('T05', 'T19');
    await the.run();
    expect(the.sent).toEqual([]);
    expect(the.cases.log).toHaveLength(3);
  });

  it('is silent about a case that is open again', async () => {
    const the = await closedBy('ayan');
    await the.cases.given({ type: 're-open', coordinator: 'dana' }, { role: 'coordinator', id: 'dana' });
    await the.run();
    expect(the.sent).toEqual([]);
  });

  it('goes the other way where one is closed for now', async () => {
    const the = await closedBy('ayan', [dana], ['email']);
    await the.run();
    expect(the.sent).toHaveLength(1);
    expect(the.last()).toMatchObject({ type: 'message-sent', channel: 'sms' });
  });

  it('comes hours later where both are closed, and not before', async () => {
    const hindered: Channel[] = ['email', 'sms'];
    const the = await closedBy('ayan', [dana], hindered);
    await the.run();
    expect(the.last()).toMatchObject({ type: 'message-failed', code: 'sending-paused' });
    hindered.length = 0;
    await the.run();
    expect(the.sent).toEqual([]);
    the.cases.now = monday.replace('T05', 'T10');
    await the.run();
    expect(the.last()).toMatchObject({ type: 'message-sent', channel: 'email' });
  });

  it('notes that they did not hear where they cannot be written to, and owes them nothing more', async () => {
    const { email: _email, phone: _phone, ...unreachable } = dana;
    const the = await closedBy('ayan', [unreachable]);
    await the.run();
    await the.run();
    expect(the.cases.log).toHaveLength(4);
    expect(the.last()).toMatchObject({
      type: 'message-failed',
      messageId: 'case-done-3',
      code: 'no-address',
    });
  });
});
