/** Deliveries that do not go as planned, and goods that are not there. */
import { describe, expect, it } from 'vitest';
import { journeys } from './journey.ts';

const the = journeys();
const needed = (
  kind: 'table' | 'chair' | 'stove' | 'wardrobe' | 'mattress' | 'shoes' | 'wheelchair',
  quantity = 1,
) => ({ kind, quantity, urgency: 'soon' }) as const;

describe('goods that are missing', () => {
  it('are waited for, set aside when they arrive, and delivered', async () => {
    const family = await the.family({ volunteer: await the.volunteer() });
    await family.assess([needed('stove')]);
    expect((await family.path()).slice(-2)).toEqual(['Set Goods Aside', 'Wait for Goods to Arrive']);
    await the.pass('P3D');
    await the.consignment('stove', 1);
    expect((await family.path()).slice(-4)).toEqual([
      'Set Goods Aside',
      'Wait for Goods to Arrive',
      'Deliver the Goods',
      'Ask the Volunteer',
    ]);
    await family.deliver();
    expect((await family.state()).stage).toBe('follow-up');
  });

  it('go to the family most in need first when they arrive', async () => {
    const calm = await the.family({ volunteer: await the.volunteer(), urgency: 'can-wait' });
    await calm.assess([needed('wheelchair')]);
    const urgent = await the.family({ volunteer: await the.volunteer(), urgency: 'urgent' });
    await urgent.assess([{ ...needed('wheelchair'), urgency: 'urgent' }]);
    await the.consignment('wheelchair', 1);
    expect((await urgent.state()).needs.map(({ status }) => status)).toContain('set-aside');
    expect((await calm.state()).needs.map(({ status }) => status)).toContain('missing');
  });

  it('end with the coordinator when they do not come in time', async () => {
    const family = await the.family({ volunteer: await the.volunteer() });
    await family.assess([needed('wardrobe')]);
    await the.pass('P17D');
    expect((await family.state()).waitingFor).toMatchObject({
      reason: 'goods-missing',
      person: family.coordinator,
    });
    expect((await family.path()).filter((name) => name !== 'Wait for a Good Hour').slice(-2)).toEqual([
      'Wait for Goods to Arrive',
      'Tell the Coordinator',
    ]);
  });
});

describe('a delivery', () => {
  it('that brings a part is followed by another that brings the rest', async () => {
    await the.consignment('chair', 4);
    const family = await the.family({ volunteer: await the.volunteer() });
    await family.assess([needed('chair', 4)]);
    const { ask, answering } = await family.asked('delivery');
    const [line] = ask.items;
    if (line === undefined) throw new Error('nothing was set aside');
    const { needId, consignmentId, line: number } = line;
    const some = { needId, consignmentId, line: number, quantity: 3, outcome: 'delivered' } as const;
    const rest = { needId, consignmentId, line: number, quantity: 1, outcome: 'not-delivered' } as const;
    await family.carryOut(
      { type: 'confirm-delivery', ...answering, answer: { outcome: 'partly', items: [some, rest] } },
      'volunteer',
    );
    expect((await family.state()).stage).toBe('delivery');
    await the.pass('P5D');
    const second = (await family.asked('delivery')).ask;
    expect([second.id, second.items.map(({ quantity }) => quantity)]).toEqual(['delivery-2', [1]]);
    await family.deliver();
    expect((await family.state()).needs.find(({ kind }) => kind === 'chair')).toMatchObject({
      status: 'met',
      delivered: 4,
    });
    const [stock] = await the.store.goods.lines(consignmentId);
    expect(stock).toMatchObject({ available: 0, setAside: 0, delivered: 4 });
    expect(await family.path()).toEqual([
      'Assess the Family',
      'Ask the Volunteer',
      'Set Goods Aside',
      'Deliver the Goods',
      'Ask the Volunteer',
      'Deliver the Goods',
      'Ask the Volunteer',
      'Remind the Volunteer',
      'Use the Other Channel',
      'Plan the Next Check-in',
      'Wait for the Day of the Check-in',
    ]);
  });

  it('that is refused goes back on the shelf, and the coordinator is told', async () => {
    const consignmentId = await the.consignment('table', 1);
    const family = await the.family({ volunteer: await the.volunteer() });
    await family.assess([needed('table')]);
    await family.deliver('refused');
    expect((await family.state()).waitingFor).toMatchObject({
      reason: 'refused',
      person: family.coordinator,
    });
    const [stock] = await the.store.goods.lines(consignmentId);
    expect(stock).toMatchObject({ available: 1, setAside: 0, delivered: 0 });
    expect(await family.path()).toEqual([
      'Assess the Family',
      'Ask the Volunteer',
      'Set Goods Aside',
      'Deliver the Goods',
      'Ask the Volunteer',
      'Tell the Coordinator',
    ]);
  });

  it('that finds nobody home is tried again, and after three visits the coordinator decides', async () => {
    await the.consignment('mattress', 1);
    const family = await the.family({ volunteer: await the.volunteer() });
    await family.assess([needed('mattress')]);
    for (const visit of [1, 2]) {
      await family.deliver('nobody-home');
      expect((await family.state()).nobodyHome).toBe(visit);
      await the.pass('P5D');
      expect((await family.asked('delivery')).ask.id).toBe(`delivery-${visit + 1}`);
    }
    await family.deliver('nobody-home');
    expect((await family.state()).waitingFor).toMatchObject({
      reason: 'nobody-home',
      person: family.coordinator,
    });
    const deliveries = (await family.path()).filter((name) => name === 'Deliver the Goods');
    expect(deliveries).toHaveLength(3);
  });

  it('of a case that is closed meanwhile goes back on the shelf', async () => {
    const consignmentId = await the.consignment('shoes', 2);
    const family = await the.family({ volunteer: await the.volunteer() });
    await family.assess([needed('shoes', 2)]);
    await family.carryOut({ type: 'close', reason: 'moved-away' });
    const [stock] = await the.store.goods.lines(consignmentId);
    expect(stock).toMatchObject({ available: 2, setAside: 0, delivered: 0 });
    expect((await family.path()).at(-1)).toBe('Case Closed');
  });
});
