/** A month without SMS, a day without email: nothing is lost, a coordinator calls, and messages flow again by themselves. */
import { afterEach, describe, expect, it } from 'vitest';
import { attention, defaultSettings } from '#case';
import { journeys } from './journey.ts';

const the = journeys();
afterEach(() => {
  the.system.sending.hinder('sms', undefined);
  the.system.sending.hinder('email', undefined);
});

const bySms = () => the.volunteer({ channels: ['sms'] });
type Family = Awaited<ReturnType<typeof the.family>>;
const contactsOf = async (family: Family) => (await family.asked('assessment')).ask.contacts;
const lineOf = async (family: Family) => {
  const { waitsFor } = attention(
    await family.state(),
    defaultSettings,
    new Date(the.system.clock.now()).toISOString(),
  );
  return waitsFor;
};

describe('the money for SMS is spent in the middle of a ladder', () => {
  it('so the coordinator is asked to call, in good hours, and has it on their list', async () => {
    const family = await the.family({ volunteer: await bySms() });
    await the.system.settled();
    the.system.sending.hinder('sms', 'spend-limit');
    await the.pass('P2DT1H');
    const contacts = await contactsOf(family);
    expect(contacts.map(({ action, status, hindrance }) => [action, status, hindrance])).toEqual([
      ['ask', 'delivered', undefined],
      ['remind', 'not-sent', 'spend-limit'],
      ['call-instead', 'delivered', undefined],
    ]);
    const [told] = the.messagesTo(family.coordinator);
    expect(told?.subject).toContain('Позвоните сегодня волонтёру');
    expect(told?.text).toContain('деньги на СМС в этом месяце закончились');
    expect(new Date(told?.when ?? '').getUTCHours()).toBe(4);
    expect(await lineOf(family)).toEqual({
      person: family.coordinator,
      role: 'coordinator',
      reason: 'call-instead',
    });
    expect((await family.path()).slice(-2)).toEqual(['Remind the Volunteer', 'Ask the Coordinator to Call']);
  });

  it('and the ladder goes on by itself: the coordinator is told once, then of the silence', async () => {
    const family = await the.family({ volunteer: await bySms() });
    the.system.sending.hinder('sms', 'spend-limit');
    await the.pass('P16D');
    const actions = (await contactsOf(family)).map(({ action, status }) => `${action} ${status}`);
    expect(actions).toEqual([
      'ask delivered',
      'remind not-sent',
      'call-instead delivered',
      'other-channel not-sent',
      'backup-volunteer not-sent',
      'tell-coordinator delivered',
      'tell-manager delivered',
    ]);
    expect((await family.state()).waitingFor?.reason).toBe('silence');
  });

  it('and SMS flow again as soon as they can: the call is no longer owed', async () => {
    const volunteer = await bySms();
    the.system.sending.hinder('sms', 'spend-limit');
    const family = await the.family({ volunteer });
    await the.system.settled();
    expect((await family.state()).callOwed).toMatchObject({ volunteer, instead: 'spend-limit' });
    the.system.sending.hinder('sms', undefined);
    await the.pass('P2DT1H');
    expect((await contactsOf(family)).at(-1)).toMatchObject({ action: 'remind', status: 'delivered' });
    expect((await family.state()).callOwed).toBeUndefined();
    expect((await lineOf(family))?.person).toBe(volunteer);
    expect(await family.assess()).toBeUndefined();
    expect((await family.state()).stage).toBe('delivery');
  });

  it('and after the call the volunteer has some quiet days, then the ladder begins anew', async () => {
    the.system.sending.hinder('sms', 'spend-limit');
    const volunteer = await bySms();
    const family = await the.family({ volunteer });
    await the.system.settled();
    the.system.sending.hinder('sms', undefined);
    expect(await family.carryOut({ type: 'note-the-call' })).toBeUndefined();
    expect((await lineOf(family))?.person).toBe(volunteer);
    await the.pass('P1D');
    expect(await contactsOf(family)).toEqual([]);
    await the.pass('P1DT2H');
    expect(await contactsOf(family)).toMatchObject([{ action: 'ask', status: 'delivered' }]);
  });

  it('and who has an email address is written to there at once', async () => {
    the.system.sending.hinder('sms', 'spend-limit');
    const family = await the.family({ volunteer: await the.volunteer() });
    await the.system.settled();
    expect(await contactsOf(family)).toMatchObject([
      { action: 'ask', channel: 'sms', status: 'not-sent' },
      { action: 'other-channel', channel: 'email', status: 'delivered' },
    ]);
    expect((await family.state()).callOwed).toBeUndefined();
  });
});

describe('email cannot be sent', () => {
  const byEmail = () => the.volunteer({ channels: ['email'] });

  it('for a few hours: it is tried again, and nobody has to call', async () => {
    the.system.sending.hinder('email', 'daily-limit');
    const family = await the.family({ volunteer: await byEmail() });
    await the.system.settled();
    the.system.sending.hinder('email', undefined);
    await the.pass('PT4H1M');
    expect(await contactsOf(family)).toMatchObject([
      { action: 'ask', status: 'not-sent', hindrance: 'daily-limit' },
      { action: 'ask', status: 'delivered' },
    ]);
    expect((await family.state()).callOwed).toBeUndefined();
  });

  it('for longer: a call is owed, though the coordinator cannot be written to either', async () => {
    the.system.sending.hinder('email', 'sending-paused');
    const family = await the.family({ volunteer: await byEmail() });
    await the.pass('PT8H');
    expect((await contactsOf(family)).map(({ action, status }) => `${action} ${status}`)).toEqual([
      'ask not-sent',
      'ask not-sent',
      'call-instead not-sent',
    ]);
    expect((await lineOf(family))?.reason).toBe('call-instead');
  });

  it('while staff have to hear of something: they are written to again until they know, and nobody above them is', async () => {
    const family = await the.family({ volunteer: await the.volunteer() });
    await the.system.settled();
    the.system.sending.hinder('email', 'sending-paused');
    await family.assess([], 'declined');
    await the.pass('P1D');
    expect((await family.state()).waitingFor).toMatchObject({ role: 'coordinator', messageSent: false });
    the.system.sending.hinder('email', undefined);
    await the.pass('PT5H');
    expect((await family.state()).waitingFor).toMatchObject({ role: 'coordinator', messageSent: true });
    expect(the.messagesTo(family.coordinator)).toHaveLength(1);
    const failed = (await family.events()).filter(({ type }) => type === 'message-failed');
    expect(failed.length).toBeLessThanOrEqual(5);
  });

  it('as a case ends: whoever raised it hears of it once email goes out again, and the workflow waits for that', async () => {
    const family = await the.family({ volunteer: await the.volunteer() });
    await the.system.settled();
    the.system.sending.hinder('email', 'sending-paused');
    const close = { type: 'close', reason: 'goals-met' } as const;
    await the.store.cases.carryOut(family.reference, close, { role: 'coordinator', id: 'a-colleague' });
    await the.system.settled();
    const before = the.messagesTo(family.coordinator).length;
    expect((await family.state()).closed?.word?.status).toBe('not-sent');
    the.system.sending.hinder('email', undefined);
    await the.pass('PT4H1M');
    expect(the.messagesTo(family.coordinator)).toHaveLength(before + 1);
    expect((await family.state()).closed?.word?.status).toBe('delivered');
    expect((await family.path()).slice(-3)).toEqual([
      'Wait for a Good Hour',
      'Tell Who Opened the Case',
      'Case Closed',
    ]);
  });
});
