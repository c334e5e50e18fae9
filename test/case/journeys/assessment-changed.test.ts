/** An assessment answered again: a double click, a slip put right, or too late. */
import { describe, expect, it } from 'vitest';
import type { CaseCommand, NewNeed } from '#case';
import {
  aFamily,
  aidana,
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

const refusedAsRecorded = { ok: false, failure: { refused: 'already-recorded' } };

describe('given the volunteer changes the answer', () => {
  const twoBeds = says({ needs: [bed] });
  const oneStove = says({ needs: [stove] });

  it('the same answer again changes nothing, whatever ids it was given', () => {
    const family = asked([]);
    family.does(twoBeds);
    family.later('P3D');
    expect(family.tries(twoBeds)).toEqual({ ok: false, failure: { refused: 'already-recorded' } });
  });

  it('whoever says the same as another is heard all the same, once', () => {
    const family = asked();
    family.does(twoBeds);
    family.does(says({ needs: [bed] }, berik));
    expect(family.log().at(-1)?.event).toMatchObject({ volunteer: berik, late: true, ignored: true });
    expect(family.tries(says({ needs: [bed] }, berik))).toEqual(refusedAsRecorded);
    expect(family.tries(twoBeds)).toEqual(refusedAsRecorded);
    family.does(says({ needs: [stove] }, berik));
    expect(needs(family)).toEqual(['need-1 2 bed open']);
  });

  it('what the coordinator changed for them they have said all the same', () => {
    const family = asked();
    family.does(twoBeds);
    family.does(says({ needs: [stove] }, coordinator));
    expect(family.tries(twoBeds)).toEqual(refusedAsRecorded);
    expect(family.tries(says({ needs: [stove] }, coordinator))).toEqual(refusedAsRecorded);
    expect(lastAsk(family)).toMatchObject({ answeredBy: coordinator, alsoSaid: [{ person: aidana }] });
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
