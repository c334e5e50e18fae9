/** A link that is used more often than a person would use it: it rests for a while, and nobody loses a word. */
import { describe, expect, it } from 'vitest';
import { languages } from '#case';
import { failureTexts } from '#functions/web/texts/failures/index.ts';
import { secondsLeft } from '../web/limits/uses-in-memory.ts';
import { assessed, village } from './village.ts';

/** As the village's settings have it. */
const [looks, forms] = [20, 6];

async function asked(language: 'kk' | 'ru' | 'en' = 'en') {
  const place = await village({ language });
  await place.ask('assessment');
  return place;
}
const times = async (count: number, work: () => Promise<unknown>) => {
  for (let time = 0; time < count; time += 1) await work();
};

describe('a link that robots look at again and again', () => {
  it.each(languages)('says in %s when it goes on, and whom to call', async (language) => {
    const place = await asked(language);
    await times(looks, () => place.open());
    const { status, html } = await place.open();
    expect(status).toBe(429);
    expect(html).toContain(failureTexts(language)('too-often-title'));
    expect(html).toContain(
      failureTexts(language)('too-often-text', { minutes: Math.ceil(secondsLeft / 60) }),
    );
    expect(html).toContain('tel:+77015550199');
    expect(html).not.toContain('Айгерим');
  });

  it('rests on all of its pages, and says so to programs, too', async () => {
    const place = await asked();
    await times(looks / 2, () => place.open('call'));
    await times(looks / 2, () => place.open('stop-messages'));
    expect(await place.open('wrong-person')).toMatchObject({
      status: 429,
      headers: { 'retry-after': String(secondsLeft), 'cache-control': 'no-store' },
    });
  });

  it('still takes an answer', async () => {
    const place = await asked();
    await times(looks + 1, () => place.open());
    expect((await place.send('question', assessed)).status).toBe(303);
    expect(place.recorded()).toEqual(['assessment-asked', 'assessment-recorded']);
  });
});

describe('a link through which form after form is sent', () => {
  it('takes no more of them, and keeps what was typed for later', async () => {
    const place = await asked();
    await times(forms, () => place.send('question', { outcome: 'needs-help', note: 'half an answer' }));
    const { status, html } = await place.send('question', { ...assessed, note: 'the "whole" answer' });
    expect(status).toBe(429);
    expect(html).toContain('<input type="hidden" name="note" value="the &quot;whole&quot; answer"/>');
    expect(place.recorded()).toEqual(['assessment-asked']);
  });

  it('still stops messages: nobody should have to ask for that', async () => {
    const place = await asked();
    await times(forms + 1, () => place.send('question', {}));
    expect((await place.send('stop-messages', { channels: 'sms' })).status).toBe(200);
    expect(place.recorded()).toContain('messages-stopped');
  });

  it('never rests for a person who puts their answer right', async () => {
    const place = await asked();
    await place.send('question', { ...assessed, outcome: '' });
    for (const quantity of ['3', '4', '2'])
      expect((await place.send('question', { ...assessed, 'need-1-quantity': quantity })).status).toBe(303);
  });
});
