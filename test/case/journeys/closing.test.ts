/** The end of a case, and what may come after it. */
import { describe, expect, it } from 'vitest';
import {
  addDuration,
  type CaseCommand,
  dateIn,
  defaultSettings,
  erasedOn,
  fold,
  goodsToRelease,
  keptLongEnough,
} from '#case';
import {
  aFamily,
  aidana,
  allIsWell,
  askedToCheckIn,
  askedToDeliver,
  assessed,
  type Family,
  helped,
} from '../a-family.ts';

const close = { type: 'close', reason: 'moved-away' } as const;
const reOpen = { type: 're-open', coordinator: 'coordinator-2' } as const;
const recorded = (family: Family) => family.log().at(-1)?.event;

describe('given a case is closed', () => {
  it('nobody is asked or waited for any more, and goods set aside go back on the shelf', () => {
    const family = askedToDeliver(assessed(aFamily()));
    family.does({ type: 'withdraw-consent', consent: 'contact' });
    const before = fold(family.log());
    family.does({ ...close, summaryId: 'note-9' });
    expect(family.state()).toMatchObject({
      stage: 'closed',
      closed: { reason: 'moved-away', at: family.now(), summaryId: 'note-9' },
    });
    expect(family.state().untold).toBeUndefined();
    expect(family.state().asks.map(({ status }) => status)).toEqual(['answered', 'withdrawn']);
    const last = family.log().at(-1);
    expect(last && goodsToRelease(before, last)).toMatchObject([
      { consignmentId: 'container-1', quantity: 2 },
    ]);
    expect(family.needsNow()).toBe('end');
    expect(family.tries(close)).toMatchObject({ ok: false, failure: { refused: 'not-in-this-stage' } });
  });

  it('an answer that comes now is recorded as late and changes nothing else', () => {
    const family = askedToCheckIn(helped());
    family.does(close);
    const before = family.state();
    const answer = {
      ...allIsWell,
      alarm: true,
      newNeeds: [{ kind: 'bed', quantity: 1, urgency: 'soon' }] as const,
    };
    const says: CaseCommand = {
      type: 'answer-check-in',
      askId: 'check-in-1',
      volunteer: aidana,
      answer: { ...answer, newNeeds: [...answer.newNeeds] },
    };
    family.does(says);
    expect(recorded(family)).toMatchObject({ late: true, ignored: true });
    const { sequence, hash, changedAt, ...same } = before;
    expect(family.state()).toMatchObject(same);
    expect([sequence, hash, changedAt]).toHaveLength(3);
    expect(family.state().untold).toBeUndefined();
    expect(family.tries(says)).toEqual({ ok: false, failure: { refused: 'already-recorded' } });
  });

  it('receipts, notes and consents are still recorded', () => {
    const family = helped();
    family.does(close);
    family.does({ type: 'reference-note', noteId: 'note-1' });
    family.does({ type: 'withdraw-consent', consent: 'contact' });
    expect(family.state()).toMatchObject({ stage: 'closed', noteIds: ['note-1'], consents: [] });
    expect(family.state().untold).toBeUndefined();
  });
});

describe('given a closed case is opened again', () => {
  it.each([
    ['before anybody had assessed it', () => aFamily(), 'assessment', 'assess'],
    [
      'while goods were to be brought',
      () => askedToDeliver(assessed(aFamily())),
      'delivery',
      'set-goods-aside',
    ],
    ['in follow-up', () => helped(), 'follow-up', 'plan-check-in'],
  ] as const)('one that was closed %s goes on where help is needed', (_, life, stage, next) => {
    const family = life();
    family.does(close);
    family.later('P5D');
    family.does(reOpen);
    expect(family.state()).toMatchObject({
      stage,
      coordinator: 'coordinator-2',
      opening: family.log().length,
    });
    expect(family.state().closed).toBeUndefined();
    expect(family.needsNow()).toBe(next);
  });

  it('a family for which nothing was done then is assessed anew', () => {
    const family = assessed(aFamily());
    family.does({ type: 'withdraw-need', needId: 'need-1' });
    expect(family.state().stage).toBe('follow-up');
    family.does(close);
    family.does(reOpen);
    expect(family.state().stage).toBe('assessment');
  });

  it('years later the coordinator looks at it first, as its cadence has run out', () => {
    const family = helped();
    family.does(close);
    family.later('P3Y');
    family.does(reOpen);
    expect(family.needsNow()).toBe('tell-staff');
  });

  it('only a closed case can be', () => {
    expect(helped().tries(reOpen)).toMatchObject({ ok: false, failure: { refused: 'not-in-this-stage' } });
  });
});

describe('given the time is over for which a closed case’s details are kept', () => {
  const eraseThoseBefore = (closedBefore: string) => ({ type: 'erase-personal-data', closedBefore }) as const;

  it('they are erased two years after the closing, and the day can be told before', () => {
    const family = helped();
    family.does(close);
    const closedAt = family.now();
    expect(erasedOn(family.state(), defaultSettings)).toBe(
      dateIn(addDuration(closedAt, 'P2Y'), defaultSettings),
    );
    expect(keptLongEnough(addDuration(closedAt, 'P2Y'), defaultSettings)).toBe(closedAt);
    expect(family.tries(eraseThoseBefore(closedAt))).toEqual({
      ok: false,
      failure: { refused: 'overtaken' },
    });
    family.does(eraseThoseBefore(addDuration(closedAt, 'PT1S')), { role: 'system' });
    expect(family.log().at(-1)).toMatchObject({
      by: { role: 'system' },
      event: { type: 'personal-data-erased', reason: 'retention' },
    });
    expect(erasedOn(family.state(), defaultSettings)).toBeUndefined();
  });

  it('a case that was opened again is kept, and kept anew from its next closing', () => {
    const family = helped();
    family.does(close);
    const first = family.now();
    family.later('P1Y');
    family.does(reOpen);
    expect(erasedOn(family.state(), defaultSettings)).toBeUndefined();
    expect(family.tries(eraseThoseBefore(addDuration(first, 'P1D')))).toMatchObject({ ok: false });
    family.does(close);
    expect(family.tries(eraseThoseBefore(addDuration(first, 'P1D')))).toMatchObject({ ok: false });
  });
});

describe('given the personal data of a closed case is erased', () => {
  it('nothing about the household is recorded any more, and the case is not opened again', () => {
    const family = helped();
    expect(family.tries({ type: 'erase-personal-data' })).toMatchObject({ ok: false });
    family.does(close);
    family.does({ type: 'erase-personal-data' });
    expect(family.state().personalDataErased).toBe(true);
    expect(family.tries({ type: 'erase-personal-data' })).toEqual({
      ok: false,
      failure: { refused: 'already-recorded' },
    });
    for (const command of [
      reOpen,
      { type: 'reference-note', noteId: 'note-1' },
      { type: 'give-consent', consent: 'story' },
    ] as const)
      expect(family.tries(command)).toEqual({
        ok: false,
        failure: { refused: 'invalid', field: 'personalDataErased' },
      });
  });
});
