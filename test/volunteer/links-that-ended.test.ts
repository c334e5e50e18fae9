import { describe, expect, it } from 'vitest';
import { languages } from '#case';
import { volunteerTexts } from '#functions/volunteer/texts/index.ts';
import { assessed, secret, village } from './village.ts';

describe('a link that nobody knows', () => {
  it.each(languages)('says so in %s, and whom to call', async (language) => {
    const place = await village();
    const { status, html } = await place.openAt({ link: 'ZZZZZZZZZZZZZZZZZZZZZZ' }, language);
    expect(status).toBe(404);
    expect(html).toContain(volunteerTexts(language)('unknown.heading'));
    expect(html).toContain(volunteerTexts(language)('unknown.body'));
    expect(html).toContain('tel:+77275550100');
    expect(html).not.toContain('Айгерим');
  });

  it.each(['short', `${secret}x`, '../../etc/passwd', ''])(
    'includes what was never a link: "%s"',
    async (link) => {
      const place = await village();
      expect((await place.openAt({ link })).status).toBe(404);
    },
  );
});

describe('a link whose time is over', () => {
  it.each(languages)('says so in %s, and whom to call', async (language) => {
    const place = await village({ language, link: { expired: true } });
    await place.ask('assessment');
    const { status, html } = await place.open();
    expect(status).toBe(410);
    expect(html).toContain(volunteerTexts(language)('expired.heading'));
    expect(html).toContain('Гүлнар Сейітова');
    expect(html).toContain('tel:+77015550199');
    expect(html).not.toContain('Айгерим');
  });

  it('names nobody when the family’s data has been erased', async () => {
    const place = await village({ link: { expired: true }, card: 'erased' });
    const { status, html } = await place.open();
    expect(status).toBe(410);
    expect(html).toContain('tel:+77275550100');
    expect(html).not.toContain('Гүлнар');
  });

  it.each(['question', 'hand-back', 'wrong-person'] as const)(
    'takes nothing on the page "%s"',
    async (page) => {
      const place = await village({ link: { expired: true } });
      await place.ask('assessment');
      const sent = await place.send(page, { ...assessed, reason: 'no-time' });
      expect(sent.status).toBe(410);
      expect(place.recorded()).toEqual(['assessment-asked']);
    },
  );

  it('still stops messages: nobody should have to ask for that', async () => {
    const place = await village({ link: { expired: true } });
    expect((await place.open('stop-messages')).status).toBe(200);
    expect((await place.send('stop-messages', { channels: 'sms' })).status).toBe(200);
    expect(place.recorded()).toEqual(['messages-stopped']);
  });
});
