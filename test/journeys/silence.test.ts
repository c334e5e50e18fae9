/** Silence is an outcome: every ladder ends with a person by name, and a late answer is never refused. */
import { describe, expect, it } from 'vitest';
import { journeys } from './journey.ts';

const the = journeys();

const wholeLadder = [
  'Ask the Volunteer',
  'Remind the Volunteer',
  'Use the Other Channel',
  'Find a Backup Volunteer',
  'Ask a Backup Volunteer',
  'Tell the Coordinator of the Silence',
  'Tell the Manager of the Silence',
];

describe('a volunteer who stays silent', () => {
  it('is reminded, written to on the other channel, backed up, and reported to coordinator and manager', async () => {
    const first = await the.volunteer();
    const family = await the.family({ volunteer: first });
    const backup = await the.volunteer();
    await the.pass('P3W');
    const path = (await family.path()).filter((name) => name !== 'Wait for a Good Hour');
    expect(path.slice(0, 9)).toEqual(['Assess the Family', ...wholeLadder, 'Tell the Coordinator']);
    const contacts = (await family.events()).filter((event) => event.type === 'rung-climbed');
    expect(contacts.map(({ action, person, channel }) => [action, person, channel])).toEqual([
      ['ask', first, 'sms'],
      ['remind', first, 'sms'],
      ['other-channel', first, 'email'],
      ['backup-volunteer', backup, 'sms'],
      ['tell-coordinator', family.coordinator, 'email'],
      ['tell-manager', 'manager', 'email'],
    ]);
  });

  it('leaves the case with its coordinator, then with the manager, week after week', async () => {
    const family = await the.family({ volunteer: await the.volunteer() });
    await the.pass('P16D');
    expect((await family.state()).waitingFor).toMatchObject({ role: 'coordinator', reason: 'silence' });
    await the.pass('P5D');
    expect((await family.state()).waitingFor).toMatchObject({
      role: 'manager',
      person: 'manager',
      reason: 'silence',
    });
    const before = the.messagesTo('manager@').length;
    await the.pass('P15D');
    expect(the.messagesTo('manager@').length - before).toBe(2);
  });

  it('is written to in good hours only', async () => {
    await the.pass('PT13H');
    const family = await the.family({ volunteer: await the.volunteer() });
    await the.pass('P3W');
    const sent = the.system.outbox.list({ limit: 1000 });
    for (const { when } of sent) {
      const local = new Date(Date.parse(when) + 5 * 3_600_000);
      expect([0, 6]).not.toContain(local.getUTCDay());
      expect(local.getUTCHours()).toBeGreaterThanOrEqual(9);
      expect(local.getUTCHours()).toBeLessThan(21);
    }
    expect((await family.path()).slice(0, 3)).toEqual([
      'Assess the Family',
      'Wait for a Good Hour',
      'Ask the Volunteer',
    ]);
  });
});

describe('news in the night', () => {
  it('is looked at once, and the question waits on', async () => {
    await the.pass('PT11H30M');
    const family = await the.family({ volunteer: await the.volunteer() });
    await the.system.settled();
    await the.pass('PT2H');
    const need = { kind: 'bed', quantity: 1, urgency: 'soon' } as const;
    expect(await family.carryOut({ type: 'add-need', assessed: false, need })).toBeUndefined();
    expect((await family.path()).slice(-2)).toEqual(['Ask the Volunteer', 'Ask the Volunteer']);
    expect((await family.asked('assessment')).ask.contacts).toHaveLength(1);
  });
});

describe('a late answer', () => {
  it('to the very question the case waits for is taken, and the case goes on', async () => {
    const family = await the.family({ volunteer: await the.volunteer() });
    await the.pass('P18D');
    expect((await family.state()).waitingFor?.reason).toBe('silence');
    expect(await family.assess()).toBeUndefined();
    const state = await family.state();
    expect([state.stage, state.waitingFor]).toEqual(['delivery', undefined]);
    const recorded = (await family.events()).find((event) => event.type === 'assessment-recorded');
    expect(recorded).toMatchObject({ late: true });
    expect((await family.path()).at(-2)).toBe('Deliver the Goods');
  });

  it('to a closed case is recorded as late and changes nothing', async () => {
    const family = await the.family({ volunteer: await the.volunteer() });
    await family.carryOut({ type: 'close', reason: 'moved-away' });
    expect(await family.assess()).toBeUndefined();
    expect((await family.state()).stage).toBe('closed');
    expect((await family.events()).at(-1)).toMatchObject({ type: 'assessment-recorded', late: true });
  });
});

describe('a person who cannot be reached', () => {
  it('on one channel is written to on the other at once', async () => {
    const volunteer = await the.volunteer({ phone: '+77010000000' });
    const family = await the.family({ volunteer });
    await the.system.settled();
    const contacts = (await family.events()).filter((event) => event.type === 'rung-climbed');
    expect(contacts.map(({ action, channel }) => [action, channel])).toEqual([
      ['ask', 'sms'],
      ['other-channel', 'email'],
    ]);
    expect(await family.path()).toEqual(['Assess the Family', 'Ask the Volunteer', 'Use the Other Channel']);
  });

  it("on any channel is the coordinator's to see at once", async () => {
    const volunteer = await the.volunteer({ phone: '+77010000000', email: 'bounce@simulator.amazonses.com' });
    const family = await the.family({ volunteer });
    await the.system.settled();
    expect((await family.state()).waitingFor).toMatchObject({
      reason: 'volunteer-unreachable',
      person: family.coordinator,
    });
    // A number that does not answer today may do so tomorrow; an address that bounced is not written to again.
    expect((await the.store.people.find(volunteer))?.stopped.map(({ channel }) => channel)).toEqual([
      'email',
    ]);
  });

  it('because they asked us to stop is not written to again', async () => {
    const volunteer = await the.volunteer();
    const family = await the.family({ volunteer });
    await family.carryOut(
      { type: 'stop-messages', person: volunteer, channels: ['sms', 'email'] },
      'volunteer',
    );
    expect((await family.state()).waitingFor?.reason).toBe('volunteer-unreachable');
    const before = the.messagesTo(volunteer).length;
    await the.pass('P10D');
    expect(the.messagesTo(volunteer)).toHaveLength(before);
  });
});
