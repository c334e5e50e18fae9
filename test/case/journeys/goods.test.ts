/** Goods found, missing, set aside and let go. */
import { describe, expect, it } from 'vitest';
import { defaultSettings, fold, goodsHandedOver, goodsToRelease, whatNext } from '#case';
import {
  aFamily,
  aidana,
  askedToDeliver,
  assessed,
  bed,
  coordinator,
  delivered,
  type Family,
  itemsFor,
  lastAsk,
  stove,
  visit,
} from '../a-family.ts';

const need = (family: Family, index = 0) => family.state().needs[index];
const onTheWay = (needs = [bed]) => askedToDeliver(assessed(aFamily(), needs));
const next = (family: Family) => whatNext(family.state(), defaultSettings, family.now());
const released = (family: Family) => {
  const recorded = family.log().at(-1);
  return recorded === undefined ? [] : goodsToRelease(fold(family.log().slice(0, -1)), recorded);
};
const handedOver = (family: Family) => family.log().slice(-1).flatMap(goodsHandedOver);

describe('given a family that needs beds', () => {
  it('goods are set aside, a volunteer brings them, and follow-up begins that day', () => {
    const family = assessed(aFamily());
    expect(family.needsNow()).toBe('set-goods-aside');
    family.does({ type: 'set-goods-aside', items: itemsFor(family) });
    expect(need(family)?.status).toBe('set-aside');
    expect(family.needsNow()).toBe('deliver');
    family.does({ type: 'ask', kind: 'delivery', volunteer: aidana });
    expect(lastAsk(family).items).toHaveLength(1);
    delivered(family);
    expect(need(family)).toMatchObject({ status: 'met', delivered: 2, setAside: [] });
    expect(family.state()).toMatchObject({ stage: 'follow-up', deliveredOn: '2026-11-23' });
    expect(family.state().firstDeliveredAt).toBe(family.now());
    expect(handedOver(family)).toEqual([
      { needId: 'need-1', consignmentId: 'container-1', line: 1, delivered: 2 },
    ]);
    expect(released(family)).toEqual([]);
  });

  it('setting the same goods aside again changes nothing', () => {
    const family = assessed(aFamily());
    const items = itemsFor(family);
    family.does({ type: 'set-goods-aside', items });
    expect(family.tries({ type: 'set-goods-aside', items })).toEqual({
      ok: false,
      failure: { refused: 'already-recorded' },
    });
  });

  it('more of the same goods adds to what is set aside', () => {
    const family = assessed(aFamily());
    const items = itemsFor(family);
    family.does({ type: 'set-goods-aside', items: items.map((item) => ({ ...item, quantity: 1 })) });
    expect(need(family)).toMatchObject({ status: 'open', setAside: [{ quantity: 1 }] });
    family.does({ type: 'set-goods-aside', items });
    expect(family.log().at(-1)?.event).toMatchObject({ items: [{ quantity: 1 }] });
    expect(need(family)?.setAside).toEqual(items);
    expect(need(family)?.status).toBe('set-aside');
  });

  it('never more than it needs, and nothing of another kind', () => {
    const family = assessed(aFamily());
    for (const change of [
      { quantity: 3 },
      { quantity: 1.5 },
      { kind: 'stove' as const },
      { needId: 'need-7' },
    ])
      expect(
        family.tries({
          type: 'set-goods-aside',
          items: itemsFor(family).map((item) => ({ ...item, ...change })),
        }).ok,
      ).toBe(false);
  });

  it('a visit and a call need no goods', () => {
    const family = assessed(aFamily(), [visit]);
    expect(family.needsNow()).toBe('deliver');
    family.does({ type: 'ask', kind: 'delivery', volunteer: aidana });
    expect(lastAsk(family)).toMatchObject({ items: [], services: ['need-2'] });
    delivered(family);
    expect(need(family, 1)).toMatchObject({ status: 'met', delivered: 1 });
    expect(handedOver(family)).toEqual([]);
  });
});

describe('given goods are missing', () => {
  function missing(): Family {
    const family = assessed(aFamily(), [bed, stove]);
    family.does({ type: 'set-goods-aside', items: itemsFor(family).slice(0, 1) });
    family.does({ type: 'note-goods-missing', needIds: ['need-2'] });
    return family;
  }

  it('the case waits two weeks for them', () => {
    expect(next(missing())).toEqual({ do: 'wait-for-goods', until: '2026-12-07T05:00:00.000Z' });
  });

  it('goods that arrive end the waiting', () => {
    const family = missing();
    const stoves = {
      needId: 'need-2',
      kind: 'stove',
      quantity: 1,
      unit: 'piece',
      consignmentId: 'c-2',
      line: 1,
    } as const;
    family.does({ type: 'set-goods-aside', items: [stoves] });
    expect(family.needsNow()).toBe('deliver');
    expect(family.state().goodsMissingSince).toBeUndefined();
  });

  it('after two weeks what there is is brought, and then the coordinator hears what is missing', () => {
    const family = missing();
    family.later('P14D');
    expect(family.needsNow()).toBe('deliver');
    family.does({ type: 'ask', kind: 'delivery', volunteer: aidana });
    delivered(family);
    expect(family.state().stage).toBe('delivery');
    expect(next(family)).toMatchObject({ do: 'tell-staff', reason: 'goods-missing', to: 'coordinator' });
    family.does({ type: 'escalate', to: coordinator, role: 'coordinator', reason: 'goods-missing' });
    family.does({ type: 'take-up' });
    expect(family.needsNow()).toBe('set-goods-aside');
    family.does({ type: 'note-goods-missing', needIds: ['need-2'] });
    expect(family.needsNow()).toBe('wait-for-goods');
  });

  it('a need withdrawn lets its goods go and ends a delivery that has become pointless', () => {
    const family = onTheWay();
    family.does({ type: 'withdraw-need', needId: 'need-1' });
    expect(released(family)).toMatchObject([{ needId: 'need-1', quantity: 2 }]);
    expect(lastAsk(family).status).toBe('withdrawn');
    expect(family.state().stage).toBe('follow-up');
  });
});
