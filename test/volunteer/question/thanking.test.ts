/** After the answer: thanks, what comes next, and what their help has changed. */
import { describe, expect, it } from 'vitest';
import { languages } from '#case';
import { allWell, villageWithCheckIn, villageWithDelivery } from '../village.ts';

const thanked = async (help: Record<string, number>, lang = 'en') => {
  const place = await villageWithDelivery({ help });
  await place.send('question', { delivery: 'delivered' });
  return (await place.open('question', { done: '1', lang })).html;
};

describe('the thanks', () => {
  it('tell what their help has changed, figure by figure', async () => {
    const html = await thanked({ families: 4, deliveries: 2, homes: 3, better: 1 });
    for (const line of [
      'You have supported 4 families.',
      'You have made 2 deliveries.',
      '3 families you supported have good homes again.',
      '1 family is doing better than at first.',
    ])
      expect(html).toContain(line);
    expect(html.indexOf('What happens next')).toBeLessThan(html.indexOf('What your help has changed'));
  });

  it('leave out what is nothing yet', async () => {
    const html = await thanked({ families: 1, deliveries: 1 });
    expect(html).toContain('You have supported 1 family.');
    expect(html).toContain('You have made 1 delivery.');
    expect(html).not.toMatch(/\b0\b famil|homes? again|doing better/);
  });

  it('find a kind word for whoever comes for the first time', async () => {
    const html = await thanked({});
    expect(html).toContain('Each visit helps a family back onto its feet.');
    expect(html).not.toContain('What your help has changed');
  });

  it.each([
    ['ru', 1, 'Вы поддержали 1 семью.'],
    ['ru', 3, 'Вы поддержали 3 семьи.'],
    ['ru', 5, 'Вы поддержали 5 семей.'],
    ['kk', 5, 'Сіз 5 отбасына қолдау көрсеттіңіз.'],
  ] as const)('agree with their number in %s: %i', async (lang, families, said) => {
    expect(await thanked({ families }, lang)).toContain(said);
  });

  it.each(languages)('name neither family nor village in %s, on the page or in its title', async (lang) => {
    const place = await villageWithDelivery({ card: { firstName: 'Ақмарал', village: 'Бәйтерек' } });
    await place.send('question', { delivery: 'delivered' });
    const { html, title } = await place.open('question', { done: '1', lang });
    expect(`${title} ${html}`).not.toMatch(/Ақмарал|Бәйтерек/);
  });

  it('say that a changed answer was recorded, and offer to change it again within the day', async () => {
    const place = await villageWithCheckIn();
    await place.send('question', allWell);
    await place.send('question', { ...allWell, sleep: 'hard' });
    const { html } = await place.open('question', { done: '1' });
    expect(html).toContain('Your changed answer was recorded on Thu, 3 December 2026');
    expect(html).toContain('Sleep and rest: Hard');
    expect(html).toContain('Change my answer');
  });
});
