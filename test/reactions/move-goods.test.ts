/** Goods follow the log: also those that somebody took and never noted. */
import { describe, expect, it } from 'vitest';
import { moveGoodsAlong } from '#functions/reactions/move-goods.ts';
import { askedCase, reference } from '../steps/cases-in-memory.ts';

async function assessed() {
  const cases = await askedCase();
  await cases.given({
    type: 'record-assessment',
    askId: 'assessment-1',
    volunteer: 'bota',
    answer: {
      outcome: 'needs-help',
      needs: [
        { kind: 'bed', quantity: 1, urgency: 'soon' },
        { kind: 'stove', quantity: 1, urgency: 'soon' },
      ],
      risk: 'low',
    },
  });
  const needs = (await cases.load(reference))?.needs ?? [];
  const putBack: string[] = [];
  const react = moveGoodsAlong({
    cases,
    goods: {
      release: async () => undefined,
      handOver: async () => undefined,
      async putBackUnnoted(_, { needId }, noted) {
        if ((await noted()) !== undefined) putBack.push(needId);
      },
    },
  });
  const reactToLast = async () => {
    const last = cases.log.at(-1);
    if (last !== undefined) await react(last);
  };
  return { cases, ids: needs.map(({ id }) => id), putBack, react, reactToLast };
}

describe('goods that were taken and never noted', () => {
  it('go back when the need is withdrawn, and no others with them', async () => {
    const { cases, ids, putBack, reactToLast } = await assessed();
    await cases.given({ type: 'withdraw-need', needId: ids[0] ?? '' });
    await reactToLast();
    expect(putBack).toEqual(ids.slice(0, 1));
  });

  it('go back when the case is closed', async () => {
    const { cases, ids, putBack, reactToLast } = await assessed();
    await cases.given({ type: 'close', reason: 'moved-away' });
    await reactToLast();
    expect(putBack).toEqual(ids);
  });

  it('stay where a closed case was opened again before anybody came to look', async () => {
    const { cases, putBack, react } = await assessed();
    await cases.given({ type: 'close', reason: 'moved-away' });
    const closed = cases.log.at(-1);
    await cases.given({ type: 're-open', coordinator: 'dana' });
    if (closed !== undefined) await react(closed);
    expect(putBack).toEqual([]);
  });
});
