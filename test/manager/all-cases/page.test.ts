import { describe, expect, it } from 'vitest';
import type { Stage } from '#case';
import type { CaseLine } from '#functions/store/ports.ts';
import { day, office } from '../office.ts';

const line = (reference: string, more: Partial<CaseLine> = {}): CaseLine => ({
  reference,
  stage: 'delivery',
  due: day('2026-12-01'),
  priority: 12,
  area: 'talgar',
  coordinator: 'coordinator-1',
  openedAt: day('2026-11-01'),
  ...more,
});
const many = (count: number, stage: Stage = 'delivery', due = day('2026-12-01')) =>
  Array.from({ length: count }, (_, index) => line(`CASE${String(index).padStart(4, '0')}`, { stage, due }));
const shown = (html: string) =>
  [...html.matchAll(/href="\/manager\/cases\/(CASE\d{4})"/g)].map(([, each]) => each);

describe('all cases', () => {
  it('begin with the first of each stage, and lead to the rest', async () => {
    const { html } = await office({ lines: [...many(7), line('CASE9999', { stage: 'closed' })] }).open(
      'all-cases',
    );
    expect(shown(html)).toHaveLength(6);
    expect(html).toContain('href="/manager/cases?stage=delivery"');
    expect(html).not.toContain('href="/manager/cases?stage=closed"');
  });

  it('of a stage come in pages that together show each case once', async () => {
    const place = office({ lines: many(60) });
    const first = await place.open('all-cases', { stage: 'delivery', area: 'talgar' });
    const next = /href="([^"]+)" rel="next"/.exec(first.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const query = Object.fromEntries(new URL(next, 'https://asar.example.org').searchParams);
    expect(query).toMatchObject({ stage: 'delivery', area: 'talgar' });
    const second = await place.open('all-cases', query);
    const third = await place.open('all-cases', { ...query, cursor: '50' });
    const all = [first, second, third].flatMap(({ html }) => shown(html));
    expect(all).toHaveLength(60);
    expect(new Set(all).size).toBe(60);
    expect(third.html).not.toContain('rel="next"');
  });

  it('with a cursor that was tampered with show the first page and say so', async () => {
    const { html, status } = await office({ lines: many(30) }).open('all-cases', {
      stage: 'delivery',
      cursor: 'nonsense',
    });
    expect(status).toBe(200);
    expect(html).toContain('no longer exists');
    expect(shown(html)[0]).toBe('CASE0000');
    expect(html).not.toContain('Back to the first page');
  });

  it('can be narrowed to a coordinator and an area', async () => {
    const lines = [
      line('CASE0001'),
      line('CASE0002', { coordinator: 'coordinator-2' }),
      line('CASE0003', { area: 'esik' }),
    ];
    const { html } = await office({ lines }).open('all-cases', {
      stage: 'delivery',
      coordinator: 'coordinator-1',
      area: 'talgar',
    });
    expect(shown(html)).toEqual(['CASE0001']);
    expect(html).toContain('<option value="coordinator-1" selected');
  });

  it('narrowed to the overdue end where the first is not overdue', async () => {
    const lines = [...many(3, 'delivery', day('2026-11-20')), ...many(40, 'delivery', day('2026-12-20'))];
    const { html } = await office({ lines }).open('all-cases', { stage: 'delivery', overdue: 'yes' });
    expect(shown(html)).toHaveLength(3);
    expect(html).not.toContain('rel="next"');
  });

  it('go on to the next page as long as a whole page is overdue', async () => {
    const place = office({ lines: many(30, 'delivery', day('2026-11-20')) });
    const { html } = await place.open('all-cases', { stage: 'delivery', overdue: 'yes' });
    expect(html).toContain('overdue=yes&amp;cursor=25');
  });

  it.each([
    [{ stage: 'nonsense' }],
    [{ stage: 'constructor' }],
    [{ overdue: 'perhaps' }],
    [{ coordinator: '' }],
  ])('with a filter that makes no sense show more, never an error: %j', async (query) => {
    expect((await office({ lines: many(2) }).open('all-cases', query)).status).toBe(200);
  });

  it('mark what is overdue, name whom it waits for, and keep names from being markup', async () => {
    const waitsFor = { person: 'coordinator-2', role: 'coordinator', reason: 'goods-missing' } as const;
    const lines = [line('CASE0001', { due: day('2026-11-20'), waitsFor })];
    const { html } = await office({ lines }).open('all-cases', { stage: 'delivery' });
    expect(html).toMatch(/<time class="late"[^>]*>2 days overdue</);
    expect(html).toMatch(/Марат &lt;b>Ахметов&lt;\/b><p[^>]*>Goods are missing</);
    expect(html).not.toContain('<b>Ахметов');
  });

  it('of closed cases say when they were closed, and not whom they wait for', async () => {
    const lines = [line('CASE0001', { stage: 'closed', due: day('2026-11-16') })];
    const { html } = await office({ lines }).open('all-cases', { stage: 'closed' });
    expect(html).toContain('Mon, 16 November 2026');
    expect(html).not.toContain('class="late"');
    expect(html).not.toContain('Waits for');
  });

  it('lead to a case by its reference, however it was typed', async () => {
    const { location } = await office().open('all-cases', { reference: ' 7k3m 9qtx ' });
    expect(location).toBe('/manager/cases/7k3m%209qtx');
    expect((await office().open('all-cases', { reference: ' ' })).status).toBe(200);
  });
});
