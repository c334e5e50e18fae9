/** Bounces and complaints: nobody is written to in vain again, and the coordinator knows what to ask for. */
import { describe, expect, it } from 'vitest';
import { journeys } from './journey.ts';

const the = journeys();
const stopsOf = async (id: string) =>
  (await the.store.people.find(id))?.stopped.map(({ channel, why }) => `${channel} ${why}`);

describe('a volunteer whose email comes back at the first rung', () => {
  it('is asked by SMS at once, and never again by email: not in this case, nor in another', async () => {
    const email = 'bounce@simulator.amazonses.com';
    const volunteer = await the.volunteer({ email, channels: ['email', 'sms'] });
    const family = await the.family({ volunteer });
    await the.system.settled();
    const { contacts } = (await family.asked('assessment')).ask;
    expect(contacts.map(({ channel, status }) => [channel, status])).toEqual([
      ['email', 'bounced'],
      ['sms', 'delivered'],
    ]);
    expect(await stopsOf(volunteer)).toEqual(['email bounced']);
    await the.family({ volunteer });
    await the.pass('P10D');
    expect(the.messagesTo(email)).toHaveLength(1);
  });
});

describe('a volunteer who marks our email as unwanted', () => {
  it('gets no message ever again, and the coordinator is told at once', async () => {
    const email = `complaint+${crypto.randomUUID()}@simulator.amazonses.com`;
    const volunteer = await the.volunteer({ email, channels: ['email', 'sms'] });
    const family = await the.family({ volunteer });
    await the.system.settled();
    expect(await stopsOf(volunteer)).toEqual(['email complained', 'sms complained']);
    expect((await family.state()).waitingFor).toMatchObject({
      person: family.coordinator,
      reason: 'volunteer-unreachable',
      messageSent: true,
    });
    await the.pass('P14D');
    const phone = (await the.store.people.find(volunteer))?.phone ?? '';
    expect([the.messagesTo(email).length, the.messagesTo(phone).length]).toEqual([1, 0]);
  });
});

describe('every message', () => {
  it('carries the ids of its case and person, by which its receipt is recorded with nothing remembered', async () => {
    const volunteer = await the.volunteer({ channels: ['sms'] });
    const family = await the.family({ volunteer });
    await the.system.settled();
    const [message] = the.messagesTo((await the.store.people.find(volunteer))?.phone ?? '-');
    expect(message?.labels).toEqual({
      case: family.reference,
      message: 'assessment-1_1_0',
      person: volunteer,
    });
    expect(message?.status).toBe('delivered');
  });
});
