import { describe, expect, it } from 'vitest';
import { defaultSettings, type Stage } from '#case';
import { latestMonths } from '#functions/manager/figures/months.ts';
import { readFigures } from '#functions/manager/figures/read-figures.ts';

const now = '2026-11-22T04:00:00.000Z';

describe('the months that figures are counted over', () => {
  it('are this one and those before it, across the turn of the year', () => {
    const months = latestMonths(3, Date.parse('2027-01-15T00:00:00Z'), 'Asia/Almaty');
    expect(months).toEqual(['2027-01', '2026-12', '2026-11']);
  });

  it('begin with midnight in Almaty, not in Greenwich', () => {
    const months = latestMonths(1, Date.parse('2026-11-30T19:30:00Z'), 'Asia/Almaty');
    expect(months).toEqual(['2026-12']);
  });
});

describe('figures of the organisation', () => {
  const counts: Record<Stage, [all: number, overdue: number]> = {
    intake: [2, 0],
    assessment: [5, 3],
    delivery: [4, 1],
    'follow-up': [20, 2],
    closed: [31, 31],
  };
  const rows = (days: number[], checkIns: { inTime: number; all: number }) => {
    const askedMonths: (readonly string[])[] = [];
    return {
      askedMonths,
      count: async (stage: Stage, due?: { before: string } | { since: string }) => {
        if (due !== undefined && 'before' in due && due.before !== now)
          throw new Error('overdue means due before now');
        if (stage === 'closed' && (due === undefined || 'before' in due))
          throw new Error('all that was ever closed is more than a page may count');
        return counts[stage][due !== undefined && 'before' in due ? 1 : 0];
      },
      daysToDelivery: async (months: readonly string[]) => {
        askedMonths.push(months);
        return days;
      },
      checkInsInTime: async (months: readonly string[]) => {
        askedMonths.push(months);
        return checkIns;
      },
    };
  };

  it('count cases by stage and the overdue among the open ones', async () => {
    const figures = await readFigures(rows([3, 8], { inTime: 5, all: 6 }), defaultSettings, now);
    expect(figures.stages.map(({ cases }) => cases)).toEqual([2, 5, 4, 20, 31]);
    expect(figures.overdue).toBe(6);
    expect(figures.stages.find(({ stage }) => stage === 'closed')).not.toHaveProperty('overdue');
    expect(figures).toMatchObject({ daysToDelivery: 5.5, deliveries: 2, checkInsInTime: 83, checkIns: 6 });
  });

  it('are over the last three months', async () => {
    const asked = rows([], { inTime: 0, all: 0 });
    await readFigures(asked, defaultSettings, now);
    const lately = ['2026-11', '2026-10', '2026-09'];
    expect(asked.askedMonths).toEqual([lately, lately]);
  });

  it('have no median and no share where nothing has happened yet', async () => {
    const figures = await readFigures(rows([], { inTime: 0, all: 0 }), defaultSettings, now);
    expect(figures).not.toHaveProperty('daysToDelivery');
    expect(figures).not.toHaveProperty('checkInsInTime');
  });
});
