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
  itemsFor,
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

describe('given the volunteer changes the answer', () => {
  const twoBeds = says({ needs: [bed] });
  const oneStove = says({ needs: [stove] });

  it('the same answer again changes nothing, whatever ids it was given', () => {
    const family = asked([]);
    family.does(twoBeds);
    family.later('P3D');
    expect(family.tries(twoBeds)).toEqual({ ok: false, failure: { refused: 'already-recorded' } });
  });

  it('within a day the new answer counts, and goods of the old one go back', () => {
    const family = asked();
    family.does(twoBeds);
    family.does({ type: 'set-goods-aside', items: itemsFor(family) });
    family.later('PT23H');
    family.does(oneStove);
    expect(needs(family)).toEqual(['need-1 2 bed withdrawn', 'need-2 1 stove open']);
    expect(family.state().needs.flatMap(({ setAside }) => setAside)).toEqual([]);
    expect(family.log().at(-1)?.event).toMatchObject({ corrects: true, late: false });
  });

  it('the coordinator may change it for them, another volunteer may not', () => {
    const family = asked();
    family.does(twoBeds);
    family.does(says({ needs: [stove] }, coordinator));
    expect(family.log().at(-1)?.event).toMatchObject({ corrects: true });
    family.does(says({ needs: [visit] }, berik));
    expect(family.log().at(-1)?.event).toMatchObject({ late: true, ignored: true });
    expect(needs(family).at(-1)).toBe('need-2 1 stove open');
  });

  it('after a day, or once somebody was written to about bringing it, it is too late', () => {
    const family = asked();
    family.does(twoBeds);
    family.later('PT24H');
    expect(family.tries(oneStove)).toEqual({ ok: false, failure: { refused: 'too-late-to-change' } });

    const other = asked();
    other.does(twoBeds);
    other.does({ type: 'set-goods-aside', items: itemsFor(other) });
    other.does({ type: 'ask', kind: 'delivery', volunteer: aidana });
    const climb = {
      askId: 'delivery-1',
      round: 1,
      rung: 0,
      action: 'ask',
      person: aidana,
      channel: 'sms',
    } as const;
    other.does({ type: 'climb-rung', ...climb });
    expect(other.tries(oneStove)).toEqual({ ok: false, failure: { refused: 'too-late-to-change' } });
  });

  it('a delivery nobody was written to about yet is taken back', () => {
    const family = asked();
    family.does(twoBeds);
    family.does({ type: 'set-goods-aside', items: itemsFor(family) });
    family.does({ type: 'ask', kind: 'delivery', volunteer: aidana });
    family.does(oneStove);
    expect(lastAsk(family)).toMatchObject({ id: 'delivery-1', status: 'withdrawn' });
    expect(family.needsNow()).toBe('set-goods-aside');
  });

  it('nothing needed becomes help after all, before anybody had to decide', () => {
    const family = asked();
    family.does(says({ outcome: 'no-needs' }));
    family.does(twoBeds);
    expect(family.state()).toMatchObject({ stage: 'delivery' });
    expect(family.state().untold).toBeUndefined();
  });
});

describe('given nobody answered', () => {
  function silent(): Family {
    const family = asked();
    family.later('P15D');
    family.does({ type: 'settle-ask', askId: 'assessment-1', outcome: 'silent' });
    return family;
  }

  it('the coordinator is told, and after they have taken it up somebody is asked anew', () => {
    const family = silent();
    expect(family.needsNow()).toBe('tell-staff');
    family.does({ type: 'escalate', to: coordinator, role: 'coordinator', reason: 'silence' });
    family.does({ type: 'take-up' });
    family.does({ type: 'ask', kind: 'assessment', volunteer: berik });
    expect(lastAsk(family)).toMatchObject({ id: 'assessment-2', volunteer: berik, status: 'open' });
  });

  it('naming another volunteer is taking it up', () => {
    const family = silent();
    family.does({ type: 'escalate', to: coordinator, role: 'coordinator', reason: 'silence' });
    family.does({ type: 'reassign', role: 'volunteer', to: berik });
    expect(family.state().waitingFor).toBeUndefined();
    expect(family.state().volunteer).toBe(berik);
    expect(family.needsNow()).toBe('assess');
  });

  it('a late answer is the answer as long as the case waits for it, and the coordinator no longer has to act', () => {
    const family = silent();
    family.does({ type: 'escalate', to: coordinator, role: 'coordinator', reason: 'silence' });
    family.does(says({ needs: [stove] }));
    expect(family.log().at(-1)?.event).toMatchObject({ late: true, corrects: false });
    expect(family.state()).toMatchObject({ stage: 'delivery' });
    expect(family.state().waitingFor).toBeUndefined();
    expect(lastAsk(family).status).toBe('answered');
  });

  it('a late answer to a question that was put anew is recorded, and the case goes on with the new one', () => {
    const family = silent();
    family.does({ type: 'take-up' });
    family.does({ type: 'ask', kind: 'assessment', volunteer: berik });
    family.does(says({ needs: [stove] }));
    expect(family.log().at(-1)?.event).toMatchObject({ late: true, ignored: true });
    expect(family.state().stage).toBe('assessment');
    family.does(says({ needs: [bed] }, berik, 'assessment-2'));
    expect(needs(family)).toEqual(['need-1 2 bed open']);
  });
});

describe('given the volunteer hands the question back', () => {
  it('another is found, and the first is not asked again', () => {
    const family = asked();
    family.does({ type: 'hand-back', askId: 'assessment-1', volunteer: aidana, reason: 'no-time' });
    expect(lastAsk(family)).toMatchObject({ handedBack: true, before: [aidana], status: 'open' });
    expect(family.needsNow()).toBe('assess');
    expect(
      family.tries({ type: 'hand-back', askId: 'assessment-1', volunteer: aidana, reason: 'no-time' }),
    ).toEqual({
      ok: false,
      failure: { refused: 'already-recorded' },
    });
    family.does({ type: 'reassign', role: 'volunteer', to: berik });
    expect(lastAsk(family)).toMatchObject({
      handedBack: false,
      volunteer: berik,
      before: [aidana],
      round: 2,
    });
    family.does(says({ needs: [bed] }, berik));
    expect(family.state().stage).toBe('delivery');
  });

  it('where nobody else can be asked the coordinator finds somebody', () => {
    const family = asked();
    family.does({ type: 'hand-back', askId: 'assessment-1', volunteer: aidana, reason: 'wrong-person' });
    const nobody = {
      type: 'escalate',
      to: coordinator,
      role: 'coordinator',
      reason: 'nobody-to-ask',
    } as const;
    family.does({ ...nobody, askId: 'assessment-1' });
    expect(family.tries(nobody)).toEqual({ ok: false, failure: { refused: 'already-recorded' } });
    family.does({ type: 'reassign', role: 'volunteer', to: berik });
    expect(family.needsNow()).toBe('assess');
    expect(lastAsk(family)).toMatchObject({ volunteer: berik, handedBack: false });
  });

  it('an answer given on the phone all the same counts', () => {
    const family = asked();
    family.does({ type: 'hand-back', askId: 'assessment-1', volunteer: aidana, reason: 'other' });
    family.does(says({ needs: [bed] }));
    expect(family.state().stage).toBe('delivery');
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
