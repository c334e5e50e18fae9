/** Families whose questions are answered: at once, between two rungs, by another volunteer, or not as hoped. */
import { describe, expect, it } from 'vitest';
import { journeys } from './journey.ts';

const the = journeys();
const bed = { kind: 'bed', quantity: 2, urgency: 'urgent' } as const;

describe('a family that is answered for at once', () => {
  it('is assessed, delivered to, checked in on four times, and reviewed by its coordinator until it is closed', async () => {
    await the.volunteer();
    const consignmentId = await the.consignment('bed', 2);
    const family = await the.family();
    await family.assess([bed]);
    await family.deliver();
    expect(await family.path()).toEqual([
      'Assess the Family',
      'Ask the Volunteer',
      'Set Goods Aside',
      'Deliver the Goods',
      'Ask the Volunteer',
      'Plan the Next Check-in',
      'Wait for the Day of the Check-in',
    ]);
    const [line] = await the.store.goods.lines(consignmentId);
    expect(line).toMatchObject({ available: 0, setAside: 0, delivered: 2 });

    for (const wait of ['P12D', 'P1M', 'P2M', 'P3M']) {
      await the.pass(wait);
      expect(await family.checkIn()).toBeUndefined();
    }
    await the.pass('P2D');
    expect((await family.state()).waitingFor).toMatchObject({ person: family.coordinator, reason: 'review' });
    await family.carryOut({ type: 'close', reason: 'goals-met' });
    const state = await family.state();
    expect([state.stage, state.closed?.reason]).toEqual(['closed', 'goals-met']);
    expect(
      the.system.states.running().filter(({ input }) => JSON.stringify(input).includes(family.reference)),
    ).toEqual([]);
  });

  it('is answered between two rungs, and nobody is reminded again', async () => {
    await the.volunteer();
    const family = await the.family();
    await the.pass('P2DT1H');
    await family.assess();
    const path = await family.path();
    expect(path.slice(0, 3)).toEqual(['Assess the Family', 'Ask the Volunteer', 'Remind the Volunteer']);
    expect(path[3]).toBe('Deliver the Goods');
  });

  it('goes straight to follow-up when nothing is needed, once the coordinator has said so', async () => {
    await the.volunteer();
    const family = await the.family();
    await family.assess([], 'no-needs');
    expect((await family.state()).waitingFor).toMatchObject({
      reason: 'nothing-needed',
      person: family.coordinator,
    });
    expect((await family.path()).at(-1)).toBe('Tell the Coordinator');
    await family.carryOut({ type: 'take-up' });
    const state = await family.state();
    expect(state.waitingFor).toBeUndefined();
    expect(state.stage).toBe('follow-up');
  });
});

describe('a family whose assessment ends otherwise', () => {
  it.each(['declined', 'referred'] as const)(
    'has %s: the coordinator is told and closes the case',
    async (outcome) => {
      await the.volunteer();
      const family = await the.family();
      await family.assess([], outcome);
      expect(await family.path()).toEqual(['Assess the Family', 'Ask the Volunteer', 'Tell the Coordinator']);
      expect((await family.state()).waitingFor).toMatchObject({
        reason: outcome,
        person: family.coordinator,
      });
      expect(the.messagesTo(family.coordinator)).toHaveLength(1);
      await family.carryOut({ type: 'close', reason: outcome === 'declined' ? 'withdrew' : 'referred' });
      expect((await family.path()).at(-1)).toBe('Case Closed');
    },
  );
});

describe('a task that changes hands', () => {
  it('goes to another volunteer when it is handed back', async () => {
    const first = await the.volunteer();
    const family = await the.family({ volunteer: first });
    const second = await the.volunteer();
    const { answering } = await family.asked('assessment');
    await family.carryOut({ type: 'hand-back', ...answering, reason: 'no-time' }, 'volunteer');
    const { ask } = await family.asked('assessment');
    expect([ask.volunteer, ask.before]).toEqual([second, [first]]);
    expect(await family.path()).toEqual(['Assess the Family', 'Ask the Volunteer', 'Ask the Volunteer']);
  });

  it('is left with the coordinator when it is handed back and nobody else is there', async () => {
    const family = await the.family({ volunteer: await the.volunteer() });
    const { answering } = await family.asked('assessment');
    await family.carryOut({ type: 'hand-back', ...answering, reason: 'wrong-person' }, 'volunteer');
    expect((await family.state()).waitingFor).toMatchObject({
      reason: 'nobody-to-ask',
      person: family.coordinator,
    });
    const second = await the.volunteer();
    await family.carryOut({ type: 'reassign', role: 'volunteer', to: second });
    expect((await family.asked('assessment')).ask.volunteer).toBe(second);
    expect((await family.path()).slice(-3)).toEqual([
      'Tell the Coordinator',
      'Assess the Family',
      'Ask the Volunteer',
    ]);
  });

  it('that nobody can take is on the coordinator’s desk at once, and in their mail at the next good hour', async () => {
    await the.pass('PT13H');
    const family = await the.family();
    expect((await family.state()).waitingFor).toMatchObject({
      reason: 'nobody-to-ask',
      person: family.coordinator,
    });
    expect(await family.path()).toEqual(['Assess the Family', 'Wait for a Good Hour']);
    expect(the.messagesTo(family.coordinator)).toEqual([]);
    await the.pass('PT11H');
    expect(the.messagesTo(family.coordinator)).toHaveLength(1);
  });

  it('goes to the volunteer whom the coordinator chooses, and the first one may still answer', async () => {
    const first = await the.volunteer();
    const family = await the.family({ volunteer: first });
    const second = await the.volunteer();
    await family.carryOut({ type: 'reassign', role: 'volunteer', to: second });
    expect(the.messagesTo('+7701')).not.toHaveLength(0);
    const { ask } = await family.asked('assessment');
    expect([ask.volunteer, ask.round]).toEqual([second, 2]);
    const late = await family.carryOut(
      {
        type: 'record-assessment',
        askId: ask.id,
        volunteer: first,
        answer: { outcome: 'needs-help', needs: [], risk: 'low' },
      },
      'volunteer',
    );
    expect(late).toBeUndefined();
    expect((await family.state()).assessedAt).toBeDefined();
  });
});
