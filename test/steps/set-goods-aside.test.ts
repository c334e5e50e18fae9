/** The step that takes goods out of stock for a family: what is there, what is missing, what goes back. */
import { describe, expect, it } from 'vitest';
import { defaultSettings, type SetAsideItem } from '#case';
import { setGoodsAside } from '#functions/steps/set-goods-aside.ts';
import type { Wish } from '#functions/store/ports.ts';
import { askedCase, type CasesInMemory, monday, reference } from './cases-in-memory.ts';

const answer = {
  outcome: 'needs-help',
  needs: [
    { kind: 'bed', quantity: 2, urgency: 'soon' },
    { kind: 'stove', quantity: 1, urgency: 'urgent' },
  ],
  risk: 'low',
} as const;

async function assessedCase(): Promise<CasesInMemory> {
  const cases = await askedCase();
  const needs = [...answer.needs];
  await cases.given({
    type: 'record-assessment',
    askId: 'assessment-1',
    volunteer: 'bota',
    answer: { ...answer, needs },
  });
  return cases;
}

/** A hub that has these kinds, in any number. */
function hub(kinds: string[], before: (wish: Wish) => Promise<unknown> = async () => {}) {
  const putBack: string[] = [];
  return {
    putBack,
    async setAside(_: string, wish: Wish): Promise<SetAsideItem[]> {
      await before(wish);
      const { needId, kind, quantity } = wish;
      return kinds.includes(kind)
        ? [{ needId, kind, quantity, unit: 'piece', consignmentId: 'c-1', line: 1 }]
        : [];
    },
    async putBackUnnoted(_: string, { kind }: { kind: string }, noted: () => Promise<unknown>) {
      if ((await noted()) !== undefined) putBack.push(kind);
    },
  };
}

const setting = (cases: CasesInMemory, goods: ReturnType<typeof hub>) =>
  setGoodsAside({ cases, goods, settings: defaultSettings, now: () => monday })({ reference });

const statuses = async (cases: CasesInMemory) =>
  (await cases.load(reference))?.needs.map(({ kind, status }) => `${kind} ${status}`);

describe('setting goods aside', () => {
  it('leads to the delivery when everything is in stock', async () => {
    const cases = await assessedCase();
    expect(await setting(cases, hub(['bed', 'stove']))).toMatchObject({ do: 'deliver' });
    expect(await statuses(cases)).toEqual(['bed set-aside', 'stove set-aside']);
  });

  it('leads to waiting when something is missing, and keeps what there is', async () => {
    const cases = await assessedCase();
    expect(await setting(cases, hub(['bed']))).toMatchObject({ do: 'wait-for-goods', seconds: 14 * 86_400 });
    expect(await statuses(cases)).toEqual(['bed set-aside', 'stove missing']);
  });

  it('records nothing twice when the step is repeated', async () => {
    const cases = await assessedCase();
    await setting(cases, hub(['bed']));
    const before = cases.log.length;
    await setting(cases, hub(['bed']));
    expect(cases.log).toHaveLength(before);
  });

  it('puts everything back when the case is closed in the middle of it', async () => {
    const cases = await assessedCase();
    const goods = hub(['bed', 'stove'], async ({ kind }) => {
      if (kind === 'stove') await cases.given({ type: 'close', reason: 'moved-away' });
    });
    expect(await setting(cases, goods)).toMatchObject({ do: 'end' });
    expect(goods.putBack).toEqual(['bed', 'stove']);
  });

  it('puts back, when it is tried again, what it had taken for a need that was withdrawn since', async () => {
    const cases = await assessedCase();
    const dies = hub(['bed'], async ({ kind }) => {
      if (kind === 'stove') throw new Error('the shelf did not answer');
    });
    await expect(setting(cases, dies)).rejects.toThrow('did not answer');
    const bed = (await cases.load(reference))?.needs.find(({ kind }) => kind === 'bed');
    await cases.given({ type: 'withdraw-need', needId: bed?.id ?? '' });
    const again = hub(['stove']);
    await setting(cases, again);
    expect(again.putBack).toEqual(['bed']);
  });

  it('leaves what is sought for a need to whoever may be about to note it', async () => {
    const cases = await assessedCase();
    const goods = hub(['bed', 'stove']);
    await setting(cases, goods);
    expect(goods.putBack).toEqual([]);
  });
});
