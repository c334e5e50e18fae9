/** Months of follow-up: new needs, alarms, dates that move, cases that close early, re-open, or last for years. */
import { describe, expect, it } from 'vitest';
import { journeys } from './journey.ts';
import { executionsOf } from './walked.ts';

const the = journeys();

/** A family that needed a call and got it, up to the wait for its first check-in. */
const followedUp = [
  'Assess the Family',
  'Ask the Volunteer',
  'Deliver the Goods',
  'Ask the Volunteer',
  'Plan the Next Check-in',
  'Wait for the Day of the Check-in',
];

describe('a check-in', () => {
  it('that finds a new need leads back to assessment', async () => {
    const family = await the.family({ volunteer: await the.volunteer() });
    await family.comesHome();
    await the.pass('P11D');
    await family.checkIn({ newNeeds: [{ kind: 'call', quantity: 1, urgency: 'soon' }] });
    expect((await family.state()).stage).toBe('assessment');
    await family.assess([{ kind: 'call', quantity: 1, urgency: 'soon' }]);
    await family.deliver();
    expect((await family.state()).stage).toBe('follow-up');
    expect(await family.path()).toEqual([
      ...followedUp,
      'Check In on the Family',
      'Wait for a Good Hour',
      'Ask the Volunteer',
      'Assess the Family',
      'Ask the Volunteer',
      'Deliver the Goods',
      'Ask the Volunteer',
      'Plan the Next Check-in',
      'Wait for the Day of the Check-in',
    ]);
  });

  it('that raises an alarm reaches the coordinator at any hour', async () => {
    const family = await the.family({ volunteer: await the.volunteer() });
    await family.comesHome();
    await the.pass('P12D');
    const hour = new Date(the.system.clock.now()).getUTCHours();
    await the.pass(`PT${(24 + 20 - hour) % 24}H`);
    await family.checkIn({ alarm: true });
    expect((await family.path()).at(-1)).toBe('Tell the Coordinator');
    const [alarm] = the.messagesTo(family.coordinator).slice(-1);
    expect(Date.parse(alarm?.when ?? '')).toBe(the.system.clock.now());
    await family.carryOut({ type: 'take-up' });
    expect(await family.path()).toEqual([
      ...followedUp,
      'Check In on the Family',
      'Wait for a Good Hour',
      'Ask the Volunteer',
      'Tell the Coordinator',
      'Plan the Next Check-in',
      'Wait for the Day of the Check-in',
    ]);
  });

  it('that nobody answers ends with the coordinator, and is shown as missed', async () => {
    const family = await the.family({ volunteer: await the.volunteer() });
    await family.comesHome();
    await the.pass('P36D');
    expect((await family.state()).checkIns[0]).toMatchObject({ missed: true });
    expect((await family.state()).waitingFor?.reason).toBe('silence');
    expect(await family.path()).toEqual([
      ...followedUp,
      'Check In on the Family',
      'Wait for a Good Hour',
      'Ask the Volunteer',
      'Remind the Volunteer',
      'Use the Other Channel',
      'Find a Backup Volunteer',
      'Ask a Backup Volunteer',
      'Tell the Coordinator of the Silence',
      'Tell the Manager of the Silence',
      'Tell the Coordinator',
    ]);
  });
});

describe('a coordinator', () => {
  it('moves the day of a check-in, and the case waits for the new day', async () => {
    const family = await the.family({ volunteer: await the.volunteer() });
    await family.comesHome();
    const day = new Date(the.system.clock.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    expect(await family.carryOut({ type: 'reschedule', subject: 'check-in', to: day })).toBeUndefined();
    await the.pass('P15D');
    expect((await family.path()).at(-1)).toBe('Wait for the Day of the Check-in');
    await the.pass('P8D');
    expect((await family.asked('check-in')).ask.status).toBe('open');
  });

  it('moves a visit that was asked for already', async () => {
    const family = await the.family({ volunteer: await the.volunteer() });
    const day = new Date(the.system.clock.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    await family.carryOut({ type: 'reschedule', subject: 'assessment', to: day });
    const { ask } = await family.asked('assessment');
    expect([ask.dueBy, ask.round]).toEqual([day, 2]);
    const before = (await family.events()).length;
    await the.pass('P10D');
    expect(await family.events()).toHaveLength(before);
  });

  it('closes a case early, and every execution of it ends', async () => {
    const family = await the.family({ volunteer: await the.volunteer() });
    await family.carryOut({ type: 'close', reason: 'duplicate' });
    expect(await family.path()).toEqual(['Assess the Family', 'Ask the Volunteer', 'Case Closed']);
    expect(
      the.system.states.running().filter(({ input }) => JSON.stringify(input).includes(family.reference)),
    ).toEqual([]);
  });

  it('re-opens a case, and a new execution takes it up where it is needed', async () => {
    const family = await the.family({ volunteer: await the.volunteer() });
    await family.comesHome();
    await family.carryOut({ type: 'close', reason: 'goals-met' });
    await family.carryOut({ type: 're-open', coordinator: family.coordinator });
    expect((await family.path()).slice(-2)).toEqual(['Case Closed', 'Wait for the Day of the Check-in']);
    expect((await family.state()).stage).toBe('follow-up');
    const executions = (await executionsOf(the.store.asks, family.reference)).filter(
      ({ machine }) => machine === 'case',
    );
    expect(executions).toHaveLength(2);
  });

  it('adds a need during follow-up that is delivered without a new assessment', async () => {
    const family = await the.family({ volunteer: await the.volunteer() });
    await family.comesHome();
    await family.carryOut({
      type: 'add-need',
      need: { kind: 'visit', quantity: 1, urgency: 'soon' },
      assessed: true,
    });
    expect((await family.path()).slice(-2)).toEqual(['Deliver the Goods', 'Ask the Volunteer']);
  });
});

describe('a follow-up that lasts for years', () => {
  it('continues as a new execution each time the old one grows old, and loses nothing', async () => {
    const family = await the.family({ volunteer: await the.volunteer() });
    await family.assess([{ kind: 'call', quantity: 1, urgency: 'soon' }], 'needs-help', 'high');
    await family.deliver();
    for (let week = 0; week < 3 * 52 + 4; week += 1) {
      await the.pass('P1W');
      const { asks, waitingFor } = await family.state();
      if (asks.at(-1)?.kind === 'check-in' && asks.at(-1)?.status === 'open') await family.checkIn();
      if (waitingFor !== undefined) await family.carryOut({ type: 'take-up' });
    }
    const state = await family.state();
    expect(state.stage).toBe('follow-up');
    expect(state.checkIns.filter(({ answer }) => answer !== undefined).length).toBeGreaterThanOrEqual(6);
    const executions = (await executionsOf(the.store.asks, family.reference)).filter(
      ({ machine }) => machine === 'case',
    );
    expect(executions.length).toBeGreaterThanOrEqual(4);
    const path = await family.path();
    expect(path.filter((name) => name === 'Continue in a New Execution')).toHaveLength(executions.length - 1);
    expect(
      the.system.states.running().filter(({ input }) => JSON.stringify(input).includes(family.reference))
        .length,
    ).toBeGreaterThan(0);
  }, 240_000);
});
