import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { goodsKinds, languages } from '#case';
import { secret, village, villageWithCheckIn, villageWithDelivery } from '../village.ts';

const choices = /<input type="(radio|checkbox)"[^>]*\schecked/;

describe('opening the link of an open question', () => {
  it.each([
    ['an assessment', village, 'What does the family need?'],
    ['a delivery', villageWithDelivery, 'What reached the family?'],
    ['a check-in', villageWithCheckIn, 'How is the family now?'],
  ] as const)('shows %s with nothing chosen beforehand', async (_, settle, heading) => {
    const place = await settle();
    if (settle === village) await place.ask('assessment');
    const { status, html, language } = await place.open();
    expect([status, language]).toEqual([200, 'en']);
    expect(html).toContain(`<h1>${heading}</h1>`);
    expect(html).not.toMatch(choices);
    expect(html).not.toContain('selected');
    expect(html).not.toContain('<script');
  });

  it('changes nothing in the case, however often a mail scanner looks', async () => {
    const place = await villageWithDelivery();
    const before = place.cases.log.length;
    for (const query of [{}, { change: '1' }, { done: '1' }, { lang: 'kk' }])
      await place.open('question', query);
    for (const page of ['call', 'another-day', 'hand-back', 'wrong-person', 'stop-messages'] as const)
      await place.open(page);
    expect(place.cases.log).toHaveLength(before);
    expect(place.notes).toEqual([]);
  });

  it('counts on the link that the question was looked at', async () => {
    const place = await villageWithDelivery();
    await place.open();
    await place.open();
    expect(place.uses.times(`${secret} looks`)).toBe(2);
  });

  it('shows first name, village, what to bring and whom to call', async () => {
    const place = await villageWithDelivery();
    const { html } = await place.open();
    for (const shown of [
      'Айгерим',
      'Панфилов',
      'Bed: 2 pieces',
      'Stove: 1 piece',
      'Гүлнар Сейітова',
      '+77015550199',
    ]) {
      expect(html).toContain(shown);
    }
    expect(html).toContain('30 November 2026');
  });

  it('calls the coordinator by phone, and nobody else', async () => {
    const place = await villageWithDelivery();
    const { html } = await place.open();
    expect(html.match(/tel:[^"]*/g)).toEqual(['tel:+77015550199']);
  });

  it('names nobody in the title, which browsers keep', async () => {
    const place = await villageWithDelivery();
    expect((await place.open()).title).toBe('What reached the family?');
  });

  it('still takes an answer when the family’s data has been erased', async () => {
    const place = await village({ card: 'erased' });
    await place.ask('assessment');
    const { status, html } = await place.open();
    expect(status).toBe(200);
    expect(html).not.toContain('Айгерим');
  });

  it('shows markup in a family’s name as text', async () => {
    const place = await village({ card: { firstName: '<b onclick=x>Ай</b>' } });
    await place.ask('assessment');
    const { html } = await place.open();
    expect(html).toContain('&lt;b onclick=x>Ай');
    expect(html).not.toContain('<b onclick');
  });

  it.each(languages)('takes less than 12 KB to load in %s, stylesheet and all', async (lang) => {
    for (const settle of [village, villageWithDelivery, villageWithCheckIn]) {
      const place = await settle();
      if (settle === village) await place.ask('assessment');
      const { html } = await place.open('question', { lang });
      expect(gzipSync(html).length).toBeLessThan(12 * 1024);
    }
  });

  it.each(languages)('takes no more with ten things to bring in %s', async (lang) => {
    const place = await village({ link: { askId: 'delivery-1' } });
    const kinds = goodsKinds.slice(0, 10);
    await place.ask('assessment');
    const needs = kinds.map((kind) => ({ kind, quantity: 3, urgency: 'soon' as const }));
    const answer = { outcome: 'needs-help', risk: 'low', needs } as const;
    await place.byStaff({
      type: 'record-assessment',
      askId: 'assessment-1',
      volunteer: 'volunteer-1',
      answer: { ...answer, needs },
    });
    const from = { quantity: 3, unit: 'piece', consignmentId: 'hk-1' } as const;
    const known = place.cases.log.at(-1)?.event;
    if (known?.type !== 'assessment-recorded') throw new Error('The family was assessed');
    const items = known.answer.needs.map(({ id, kind }, line) => ({
      ...from,
      needId: id,
      kind,
      line: line + 1,
    }));
    await place.byStaff({ type: 'set-goods-aside', items });
    await place.ask('delivery');
    const { html } = await place.open('question', { lang });
    expect(html).toContain('id="item-10"');
    expect(gzipSync(html).length).toBeLessThan(12 * 1024);
  });
});

describe('the language of a link', () => {
  it('is the one it was sent in, whatever the browser prefers', async () => {
    const place = await village({ language: 'kk' });
    await place.ask('assessment');
    expect((await place.open()).language).toBe('kk');
  });

  it('can be switched on the page, and stays switched on the pages behind it', async () => {
    const place = await village({ language: 'kk' });
    await place.ask('assessment');
    const kazakh = await place.open();
    expect(kazakh.html).toContain('href="?lang=ru"');
    const russian = await place.open('question', { lang: 'ru' });
    expect(russian.language).toBe('ru');
    expect(russian.html).toContain(`href="/v/${secret}/hand-back?lang=ru"`);
    expect(russian.html).toContain('href="?lang=kk"');
  });
});
