import { describe, expect, it } from 'vitest';
import type { CaseLine } from '#functions/store/ports.ts';
import { day, office } from '../office.ts';

const line = (reference: string, due: string): CaseLine => ({
  reference,
  stage: 'delivery',
  due,
  priority: 1,
  area: 'talgar',
  coordinator: 'coordinator-1',
  openedAt: day('2026-11-01'),
});

describe('the page of figures', () => {
  it('leads from every count to the list behind it', async () => {
    const lines = [line('A', day('2026-11-20')), line('B', day('2026-12-20'))];
    const { html } = await office({ lines }).open('figures');
    expect(html).toMatch(/href="\/manager\/cases\?stage=delivery"><span[^>]*>2<\/span> <span>Delivery</);
    expect(html).toMatch(/href="\/manager\/cases\?stage=delivery&amp;overdue=yes">1 overdue</);
    expect(html).toContain('1 case is overdue.');
  });

  it('shows median and share with what they were made of', async () => {
    const { html } = await office({ days: [4, 9, 6, 7], checkIns: { inTime: 2, all: 3 } }).open('figures');
    expect(html).toContain('6.5 days');
    expect(html).toContain('The middle value of 4 first deliveries.');
    expect(html).toContain('66%');
    expect(html).toContain('Of 3 check-ins answered or missed.');
  });

  it('says that there is no figure yet where nothing has happened', async () => {
    const { html } = await office().open('figures');
    expect(html.match(/>–</g)).toHaveLength(2);
    expect(html.match(/There has been none/g)).toHaveLength(2);
    expect(html).not.toContain('0 overdue');
    expect(html).not.toContain('NaN');
    expect(html).toContain('Nothing is overdue.');
  });
});
