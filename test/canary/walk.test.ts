/** At each leg the canary goes on only once what has to follow has followed, and names the leg where it has not. */
import { beforeEach, describe, expect, it } from 'vitest';
import { type Actor, type CaseCommand, canaryPeople, defaultSettings } from '#case';
import { opening } from '#functions/canary/day.ts';
import { nextStep, type Seen } from '#functions/canary/walk.ts';
import { type CasesInMemory, casesInMemory, monday, reference } from '../steps/cases-in-memory.ts';

const saturday = '2026-02-28T05:00:00.000Z';
const workflow: Actor = { role: 'workflow' };
const { volunteer, coordinator } = canaryPeople;

let cases: CasesInMemory;
beforeEach(async () => {
  cases = casesInMemory();
  await cases.given(opening('2026-03-02'));
});

async function next(seen: Partial<Seen> = {}, now = monday) {
  const state = await cases.load(reference);
  if (state === undefined) throw new Error('The canary has no case');
  const whole: Seen = {
    state,
    rowStage: state.stage,
    delivered: new Set(),
    workflowEnded: false,
    householdKept: true,
    ...seen,
  };
  const step = nextStep(whole, defaultSettings, now);
  if (step.do === 'carry-out') return step.command.type;
  return step.do === 'wait' ? `wait for ${step.for}` : step.do;
}

/** Does what the canary wants to do next, as it would. */
async function goOn(seen: Partial<Seen> = {}): Promise<void> {
  const state = await cases.load(reference);
  if (state === undefined) throw new Error('The canary has no case');
  const whole: Seen = {
    ...{ state, rowStage: state.stage, delivered: new Set(), workflowEnded: true, householdKept: true },
    ...seen,
  };
  const step = nextStep(whole, defaultSettings, saturday);
  if (step.do !== 'carry-out') throw new Error('The canary has nothing to do');
  await cases.given(step.command);
}

const ask = (kind: 'assessment' | 'delivery' | 'check-in'): CaseCommand => ({ type: 'ask', kind, volunteer });

const assessed = async () => {
  await cases.given(ask('assessment'), workflow);
  await goOn();
};
const followedUp = async () => {
  await assessed();
  await cases.given(ask('delivery'), workflow);
  await goOn();
};
const alarmed = async () => {
  await followedUp();
  await cases.given({ type: 'plan-check-in', on: '2026-03-02' }, workflow);
  await cases.given(ask('check-in'), workflow);
  const answer = { scores: {}, alarm: true, newNeeds: [] };
  await cases.given({ type: 'answer-check-in', askId: 'check-in-1', volunteer, answer });
};
const told = async () => {
  await alarmed();
  const state = await cases.given(
    { type: 'escalate', to: coordinator, role: 'coordinator', reason: 'alarm', askId: 'check-in-1' },
    workflow,
  );
  return state.waitingFor?.messageId ?? '';
};
const wordTo = (messageId: string) => ({ messageId, person: coordinator, channel: 'email' as const });

describe('the canary', () => {
  it('waits for its row at every stage', async () => {
    expect(await next({ rowStage: undefined })).toBe('wait for row-kept');
    await assessed();
    expect(await next({ rowStage: 'intake' })).toBe('wait for row-kept');
  });

  it('waits for the question, then for its delivery, and then answers', async () => {
    expect(await next()).toBe('wait for assessment-asked');
    await cases.given(ask('assessment'), workflow);
    expect(await next()).toBe('wait for question-delivered');
    const rung = { askId: 'assessment-1', round: 1, rung: 0, action: 'ask' } as const;
    const state = await cases.given(
      { type: 'climb-rung', ...rung, person: volunteer, channel: 'email' },
      workflow,
    );
    const messageId = state.asks[0]?.contacts[0]?.messageId ?? '';
    expect(await next({ delivered: new Set(['another']) })).toBe('wait for question-delivered');
    expect(await next({ delivered: new Set([messageId]) })).toBe('record-assessment');
  });

  it('does not wait for a letter on a day on which none is written', async () => {
    await cases.given(ask('assessment'), workflow);
    expect(await next({}, saturday)).toBe('record-assessment');
  });

  it('waits to be sent, and for the plan of the follow-up', async () => {
    await assessed();
    expect(await next()).toBe('wait for delivery-asked');
    await cases.given(ask('delivery'), workflow);
    expect(await next()).toBe('confirm-delivery');
    await goOn();
    expect(await next()).toBe('wait for check-in-planned');
  });

  it('has its check-in today, and waits to be asked', async () => {
    await followedUp();
    await cases.given({ type: 'plan-check-in', on: '2026-03-12' }, workflow);
    expect(await next()).toBe('reschedule');
    await cases.given({ type: 'reschedule', subject: 'check-in', to: '2026-03-02' });
    expect(await next()).toBe('wait for check-in-asked');
    await cases.given(ask('check-in'), workflow);
    expect(await next()).toBe('answer-check-in');
  });

  it('waits until its coordinator has been told, and word has arrived', async () => {
    await alarmed();
    expect(await next()).toBe('wait for coordinator-told');
  });

  it('closes once word has arrived', async () => {
    const messageId = await told();
    expect(await next()).toBe('wait for coordinator-told');
    await cases.given(
      { type: 'record-message', status: 'sent', ...wordTo(messageId), repeated: false },
      workflow,
    );
    expect(await next()).toBe('wait for word-delivered');
    expect(await next({ delivered: new Set([messageId]) })).toBe('close');
  });

  it('arrives when its workflow has ended and nothing is left of its family', async () => {
    await cases.given({ type: 'close', reason: 'goals-met' });
    expect(await next()).toBe('wait for workflow-ended');
    expect(await next({ workflowEnded: true })).toBe('erase-personal-data');
    await cases.given({ type: 'erase-personal-data' });
    expect(await next({ workflowEnded: true })).toBe('wait for household-erased');
    expect(await next({ workflowEnded: true, householdKept: false })).toBe('arrived');
  });

  it('never takes a case that a step gave up on for one on its way', async () => {
    await cases.given(
      { type: 'escalate', to: coordinator, role: 'coordinator', reason: 'step-failed' },
      workflow,
    );
    expect(await next()).toBe('wait for left-with-the-coordinator');
  });
});
