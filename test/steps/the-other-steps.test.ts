/** Planning a contact, planning a check-in, waiting for news, and leaving a case with its coordinator. */
import { describe, expect, it } from 'vitest';
import { addDuration, defaultSettings } from '#case';
import { leaveWithTheCoordinator } from '#functions/steps/leave-with-the-coordinator.ts';
import { planTheCheckIn } from '#functions/steps/plan-the-check-in.ts';
import { planTheNextContact } from '#functions/steps/plan-the-next-contact.ts';
import { waitForNews } from '#functions/steps/waiting.ts';
import { askedCase, type CasesInMemory, monday, reference } from './cases-in-memory.ts';
import { bota, peopleAre } from './people.ts';

const input = { reference, kind: 'assessment', opening: 1 } as const;

const planning = (cases: CasesInMemory, now = monday, volunteer = bota) =>
  planTheNextContact({ cases, people: peopleAre(volunteer), settings: defaultSettings, now: () => now })(
    input,
  );

describe('planning the next contact', () => {
  it('asks the volunteer on the channel they prefer, until the next rung is due', async () => {
    expect(await planning(await askedCase())).toMatchObject({
      do: 'contact',
      askId: 'assessment-1',
      action: 'ask',
      channel: 'sms',
      seconds: 2 * 86_400,
    });
  });

  it('waits for a good hour at night', async () => {
    expect(await planning(await askedCase(), '2026-03-02T18:00:00.000Z')).toMatchObject({
      do: 'wait',
      seconds: 10 * 3600,
    });
  });

  it('settles the question as unreachable when the volunteer has no channel', async () => {
    const cases = await askedCase();
    const { phone: _, email: __, ...silent } = bota;
    expect(await planning(cases, monday, silent)).toEqual({ do: 'settled', outcome: 'unreachable' });
    expect(cases.log.at(-1)?.event).toMatchObject({ type: 'ask-settled', outcome: 'unreachable' });
  });

  it('has the question given to somebody else when it was handed back', async () => {
    const cases = await askedCase();
    await cases.given({ type: 'hand-back', askId: 'assessment-1', volunteer: 'bota', reason: 'other' });
    expect(await planning(cases)).toEqual({ do: 'choose' });
  });

  it('settles a question of an earlier opening, and one that was never put', async () => {
    const cases = await askedCase();
    const plan = planTheNextContact({
      cases,
      people: peopleAre(),
      settings: defaultSettings,
      now: () => monday,
    });
    expect(await plan({ ...input, opening: 9 })).toEqual({ do: 'settled', outcome: 'withdrawn' });
    expect(await plan({ ...input, kind: 'delivery' })).toEqual({ do: 'settled', outcome: 'withdrawn' });
  });
});

describe('planning a check-in', () => {
  it('puts its date into the case, once', async () => {
    const cases = await askedCase();
    const needs = [{ kind: 'call', quantity: 1, urgency: 'soon' } as const];
    await cases.given({
      type: 'record-assessment',
      askId: 'assessment-1',
      volunteer: 'bota',
      answer: { outcome: 'needs-help', needs, risk: 'low' },
    });
    await cases.given({ type: 'ask', kind: 'delivery', volunteer: 'bota' }, { role: 'workflow' });
    const items = [{ needId: 'need-2', outcome: 'delivered', quantity: 1 } as const];
    const state = await cases.load(reference);
    const call = state?.needs.find(({ kind }) => kind === 'call');
    const answer = {
      outcome: 'delivered',
      items: items.map((item) => ({ ...item, needId: call?.id ?? '' })),
    } as const;
    await cases.given({
      type: 'confirm-delivery',
      askId: 'delivery-1',
      volunteer: 'bota',
      answer: { ...answer, items: [...answer.items] },
    });
    const plan = planTheCheckIn({ cases, settings: defaultSettings, now: () => monday });
    const on = addDuration(monday, 'P10D').slice(0, 10);
    expect(await plan({ reference, on })).toMatchObject({ do: 'wait-for-check-in' });
    await plan({ reference, on });
    expect(cases.log.filter(({ event }) => event.type === 'check-in-planned')).toHaveLength(1);
  });
});

describe('waiting for news', () => {
  it('finds news that came before the wait, even behind many events that are none', async () => {
    const cases = await askedCase();
    const from = cases.log.length;
    for (let note = 0; note < 60; note += 1)
      await cases.given({ type: 'reference-note', noteId: `note-${note}` });
    const woken: string[] = [];
    const paged = {
      ...cases,
      events: async (
        _: string,
        { after = 0, limit, cursor }: { after?: number; limit: number; cursor?: string },
      ) => {
        const start = cursor === undefined ? after : Number(cursor);
        const items = cases.log.filter(({ sequence }) => sequence > start).slice(0, limit);
        const last = items.at(-1)?.sequence;
        return { items, ...(items.length === limit && last !== undefined && { next: String(last) }) };
      },
    };
    const the = {
      cases: paged,
      asks: { rememberWait: async () => {} },
      waker: {
        async wake(token: string) {
          woken.push(token);
          return 'woken' as const;
        },
      },
      now: () => monday,
    };
    const waiting = { reference, execution: 'e', state: 's', taskToken: 'token', sequence: from };
    await waitForNews(the, waiting);
    expect(woken).toEqual([]);
    await cases.given({ type: 'close', reason: 'moved-away' });
    await waitForNews(the, waiting);
    expect(woken).toEqual(['token']);
  });
});

describe('leaving a case with its coordinator', () => {
  it('names the coordinator, once, and leaves a closed case alone', async () => {
    const cases = await askedCase();
    const leave = leaveWithTheCoordinator({ cases });
    await leave({ reference, error: 'TypeError' });
    await leave({ reference, error: 'TypeError' });
    expect(cases.log.filter(({ event }) => event.type === 'escalated')).toHaveLength(1);
    expect(cases.log.at(-1)?.event).toMatchObject({ reason: 'step-failed', to: 'dana' });
    await cases.given({ type: 'close', reason: 'moved-away' });
    await leave({ reference, error: 'TypeError' });
    expect(cases.log.at(-1)?.event.type).toBe('closed');
  });
});
