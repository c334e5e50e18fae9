/** Every way a delivery can end. */
import { describe, expect, it } from 'vitest';
import {
  type CaseCommand,
  type DeliveredItem,
  defaultSettings,
  fold,
  goodsHandedOver,
  goodsToRelease,
  type ItemOutcome,
  whatNext,
} from '#case';
import {
  aFamily,
  aidana,
  askedToDeliver,
  assessed,
  bed,
  berik,
  coordinator,
  delivered,
  type Family,
  lastAsk,
  stove,
} from '../a-family.ts';

type Outcome = Extract<CaseCommand, { type: 'confirm-delivery' }>['answer']['outcome'];
const says = (
  family: Family,
  outcome: Outcome,
  items: DeliveredItem[] = [],
  { askId = lastAsk(family).id, volunteer = aidana } = {},
): CaseCommand => ({ type: 'confirm-delivery', askId, volunteer, answer: { outcome, items } });
const beds = (quantity: number, outcome: ItemOutcome = 'delivered'): DeliveredItem => ({
  needId: 'need-1',
  outcome,
  quantity,
  consignmentId: 'container-1',
  line: 1,
});
const need = (family: Family, index = 0) => family.state().needs[index];
const onTheWay = (needs = [bed]) => askedToDeliver(assessed(aFamily(), needs));
const next = (family: Family) => whatNext(family.state(), defaultSettings, family.now());
const released = (family: Family) => {
  const recorded = family.log().at(-1);
  return recorded === undefined ? [] : goodsToRelease(fold(family.log().slice(0, -1)), recorded);
};
const handedOver = (family: Family) => family.log().slice(-1).flatMap(goodsHandedOver);

describe('given the delivery was only partly done', () => {
  it('the rest stays set aside and is brought by another visit, not before the day after tomorrow', () => {
    const family = onTheWay();
    family.does(says(family, 'partly', [beds(1)]));
    expect(need(family)).toMatchObject({ status: 'set-aside', delivered: 1, setAside: [{ quantity: 1 }] });
    expect(family.state()).toMatchObject({ stage: 'delivery', notBefore: '2026-11-25' });
    expect(handedOver(family)).toMatchObject([{ delivered: 1 }]);
    expect(family.needsNow()).toBe('deliver');
    family.does({ type: 'ask', kind: 'delivery', volunteer: aidana });
    expect(lastAsk(family)).toMatchObject({
      id: 'delivery-2',
      dueBy: '2026-12-02',
      items: [{ quantity: 1 }],
    });
    delivered(family);
    expect(need(family)).toMatchObject({ status: 'met', delivered: 2 });
  });

  it('whoever refuses a part wants no more of it: the rest goes back', () => {
    const family = onTheWay([bed, stove]);
    family.does(says(family, 'partly', [beds(1), beds(1, 'refused')]));
    expect(need(family)).toMatchObject({ status: 'met', delivered: 1, setAside: [] });
    expect(released(family)).toMatchObject([{ needId: 'need-1', quantity: 1 }]);
    expect(need(family, 1)).toMatchObject({ status: 'set-aside' });
  });

  it('more than was set aside cannot have been brought', () => {
    const family = onTheWay();
    for (const items of [[beds(3)], [beds(1), beds(2, 'refused')], [beds(-1)], [beds(1), beds(1)], []])
      expect(family.tries(says(family, 'partly', items))).toEqual({
        ok: false,
        failure: { refused: 'invalid', field: 'items' },
      });
  });

  it('the outcome is what the items say', () => {
    const family = onTheWay();
    family.does(says(family, 'partly', [beds(2)]));
    expect(family.log().at(-1)?.event).toMatchObject({ answer: { outcome: 'delivered' } });
    expect(family.state().stage).toBe('follow-up');
  });
});

describe('given the family refused everything', () => {
  it('the goods go back, the coordinator is told, and follow-up begins', () => {
    const family = onTheWay();
    family.does(says(family, 'refused'));
    expect(need(family)).toMatchObject({ status: 'refused', setAside: [] });
    expect(released(family)).toMatchObject([{ quantity: 2 }]);
    expect(family.state()).toMatchObject({ stage: 'follow-up', untold: { reason: 'refused' } });
    expect(family.state().firstDeliveredAt).toBeUndefined();
    family.does({ type: 'take-up' });
    expect(family.needsNow()).toBe('plan-check-in');
  });
});

describe('given nobody was home', () => {
  it('a new visit is planned, and after three closed doors the coordinator is asked', () => {
    const family = onTheWay();
    for (const visits of [1, 2]) {
      family.does(says(family, 'nobody-home'));
      expect(family.state()).toMatchObject({ nobodyHome: visits, stage: 'delivery' });
      expect(need(family)).toMatchObject({ status: 'set-aside', delivered: 0 });
      family.later('P3D');
      family.does({ type: 'ask', kind: 'delivery', volunteer: aidana });
    }
    family.does(says(family, 'nobody-home'));
    expect(next(family)).toMatchObject({ do: 'tell-staff', reason: 'nobody-home' });
    family.does({ type: 'escalate', to: coordinator, role: 'coordinator', reason: 'nobody-home' });
    family.does({ type: 'take-up' });
    expect(family.state().nobodyHome).toBe(0);
    expect(family.needsNow()).toBe('deliver');
  });

  it('a day agreed with the family ends the waiting too', () => {
    const family = aFamily({}, { ...defaultSettings, visitsBeforeAsking: 1 });
    askedToDeliver(assessed(family));
    family.does(says(family, 'nobody-home'));
    family.does({ type: 'escalate', to: coordinator, role: 'coordinator', reason: 'nobody-home' });
    family.does({ type: 'reschedule', subject: 'delivery', to: '2026-12-05' });
    expect(family.needsNow()).toBe('deliver');
    family.does({ type: 'ask', kind: 'delivery', volunteer: aidana });
    expect(lastAsk(family).since).toBe('2026-12-02T19:00:00.000Z');
  });

  it('a closed door told again with a note is one closed door', () => {
    const family = onTheWay();
    const answer = { outcome: 'nobody-home' as const, items: [] };
    const told = { type: 'confirm-delivery', askId: 'delivery-1', volunteer: aidana } as const;
    family.does({ ...told, answer });
    family.does({ ...told, answer: { ...answer, noteId: 'note-1' } });
    expect(family.state()).toMatchObject({ nobodyHome: 1, noteIds: ['note-1'] });
    expect(family.tries({ ...told, answer: { ...answer, noteId: 'note-1' } })).toEqual({
      ok: false,
      failure: { refused: 'already-recorded' },
    });
  });

  it('a closed door by mistake can be corrected within a day, as it moved no goods', () => {
    const family = onTheWay();
    const first = lastAsk(family).id;
    family.does(says(family, 'nobody-home'));
    family.does({ type: 'ask', kind: 'delivery', volunteer: aidana });
    family.does(says(family, 'delivered', [], { askId: first }));
    expect(family.state()).toMatchObject({ stage: 'follow-up', nobodyHome: 0 });
    expect(lastAsk(family)).toMatchObject({ id: 'delivery-2', status: 'withdrawn' });
  });

  it('goods that were handed over cannot be taken back by another answer', () => {
    const family = onTheWay();
    family.does(says(family, 'delivered'));
    const again = { type: 'confirm-delivery', askId: 'delivery-1', volunteer: aidana } as const;
    const answer = { outcome: 'nobody-home', items: [] } as const;
    expect(family.tries({ ...again, answer: { ...answer, items: [] } })).toEqual({
      ok: false,
      failure: { refused: 'too-late-to-change' },
    });
    expect(family.tries({ ...again, answer: { outcome: 'delivered', items: [] } })).toEqual({
      ok: false,
      failure: { refused: 'already-recorded' },
    });
  });
});

it('a refusal that comes when another has brought everything is kept as it was said', () => {
  const family = onTheWay();
  family.does({ type: 'settle-ask', askId: 'delivery-1', outcome: 'silent' });
  family.does({ type: 'escalate', to: coordinator, role: 'coordinator', reason: 'silence' });
  family.does({ type: 'take-up' });
  family.does({ type: 'ask', kind: 'delivery', volunteer: berik });
  family.does(says(family, 'delivered', [], { volunteer: berik }));
  family.does(says(family, 'refused', [], { askId: 'delivery-1' }));
  const late = { ignored: true, answer: { outcome: 'refused', items: [] } };
  expect(family.log().at(-1)?.event).toMatchObject(late);
});

it('another volunteer who answers late moves no goods twice', () => {
  const family = onTheWay();
  family.does(says(family, 'delivered'));
  family.does(says(family, 'partly', [beds(1)], { volunteer: 'volunteer-somebody' }));
  expect(family.log().at(-1)?.event).toMatchObject({ late: true, ignored: true });
  expect(handedOver(family)).toEqual([]);
  expect(released(family)).toEqual([]);
});
