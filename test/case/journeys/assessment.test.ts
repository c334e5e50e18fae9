/** From the form to the assessment, and every way an assessment can end. */
import { describe, expect, it } from 'vitest';
import { type CaseCommand, defaultSettings, type NewNeed, whatNext } from '#case';
import {
  aFamily,
  aidana,
  assessed,
  bed,
  berik,
  coordinator,
  type Family,
  lastAsk,
  stove,
  visit,
} from '../a-family.ts';

function asked(needs: NewNeed[] = [bed]): Family {
  const family = aFamily({ needs });
  family.does({ type: 'ask', kind: 'assessment', volunteer: aidana });
  return family;
}

const says = (
  answer: Partial<Extract<CaseCommand, { type: 'record-assessment' }>['answer']>,
  volunteer = aidana,
  askId = 'assessment-1',
): CaseCommand => ({
  type: 'record-assessment',
  askId,
  volunteer,
  answer: { outcome: 'needs-help', needs: [], risk: 'medium', ...answer },
});

const needs = (family: Family) =>
  family.state().needs.map(({ id, kind, quantity, status }) => `${id} ${quantity} ${kind} ${status}`);

describe('given a form was sent', () => {
  it('the case is in intake and needs to be assessed', () => {
    const family = aFamily();
    expect(family.state().stage).toBe('intake');
    expect(family.needsNow()).toBe('assess');
  });

  it('a volunteer is asked once, however often the step is repeated', () => {
    const family = asked();
    expect(family.state().stage).toBe('assessment');
    expect(lastAsk(family)).toMatchObject({ id: 'assessment-1', volunteer: aidana, dueBy: '2026-11-30' });
    expect(family.tries({ type: 'ask', kind: 'assessment', volunteer: berik })).toEqual({
      ok: false,
      failure: { refused: 'already-recorded' },
    });
    expect(family.tries({ type: 'ask', kind: 'delivery', volunteer: berik })).toEqual({
      ok: false,
      failure: { refused: 'overtaken' },
    });
  });
});

describe('given the volunteer answers', () => {
  it('needs seen take the place of those on the form, and are brought next', () => {
    const family = asked([bed, visit]);
    family.does(says({ needs: [{ ...bed, quantity: 3 }, stove], risk: 'high' }));
    expect(needs(family)).toEqual(['need-1 3 bed open', 'need-2 1 visit withdrawn', 'need-3 1 stove open']);
    expect(family.state()).toMatchObject({ stage: 'delivery', risk: 'high' });
    expect(family.needsNow()).toBe('set-goods-aside');
  });

  it('an answer that names no needs confirms those on the form', () => {
    const family = asked([bed, visit]);
    family.does(says({}));
    expect(needs(family)).toEqual(['need-1 2 bed open', 'need-2 1 visit open']);
  });

  it('help without anything to bring is no answer', () => {
    expect(asked([]).tries(says({}))).toEqual({ ok: false, failure: { refused: 'invalid', field: 'needs' } });
    expect(asked().tries(says({ needs: [{ ...bed, quantity: 0 }] })).ok).toBe(false);
  });

  it.each([
    ['no-needs', 'nothing-needed', 'follow-up', 'plan-check-in'],
    ['referred', 'referred', 'follow-up', 'plan-check-in'],
    ['declined', 'declined', 'assessment', 'assess'],
  ] as const)('%s is for the coordinator to decide on', (outcome, reason, stage, next) => {
    const family = asked();
    family.does(says({ outcome }));
    expect(whatNext(family.state(), defaultSettings, family.now())).toMatchObject({
      do: 'tell-staff',
      to: 'coordinator',
      reason,
      told: false,
    });
    family.does({ type: 'escalate', to: coordinator, role: 'coordinator', reason });
    family.does({ type: 'take-up' });
    expect(family.state().stage).toBe(stage);
    expect(family.needsNow()).toBe(next);
  });
});

it('a need the family names later goes back to assessment, and what was assessed stays', () => {
  const family = assessed(aFamily());
  family.does({ type: 'add-need', need: stove, assessed: false });
  expect(family.state().stage).toBe('assessment');
  family.does({ type: 'ask', kind: 'assessment', volunteer: aidana });
  family.does(says({ needs: [stove] }, aidana, 'assessment-2'));
  expect(needs(family)).toEqual(['need-1 2 bed open', 'need-2 1 stove open']);
});

it('a need that brings an id of its own is added once, however often the form is sent', () => {
  const family = assessed(aFamily());
  const addition = { type: 'add-need', need: stove, assessed: false, id: 'form-2-1' } as const;
  family.does(addition);
  expect(family.tries(addition)).toEqual({ ok: false, failure: { refused: 'already-recorded' } });
  family.does({ type: 'add-need', need: stove, assessed: false });
  expect(needs(family).slice(1)).toEqual(['form-2-1 1 stove open', 'need-3 1 stove open']);
});
