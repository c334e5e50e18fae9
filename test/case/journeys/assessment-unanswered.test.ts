/** An assessment nobody answers, or that is handed back. */
import { describe, expect, it } from 'vitest';
import type { CaseCommand, NewNeed } from '#case';
import { aFamily, aidana, bed, berik, coordinator, type Family, lastAsk, stove } from '../a-family.ts';

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
