import { describe, expect, it } from 'vitest';
import { languages } from '#case';
import { volunteerTexts } from '#functions/volunteer/texts/index.ts';
import { assessed, village } from '../village.ts';

describe.each(languages)('a link that has been used, in %s', (language) => {
  const say = volunteerTexts(language);

  it('shows thanks, what was recorded and what happens next', async () => {
    const place = await village({ language });
    await place.ask('assessment');
    await place.send('question', assessed);
    const { status, html } = await place.open();
    expect(status).toBe(200);
    for (const text of [
      'thanks.heading',
      'thanks.what',
      'next.set-goods-aside',
      'thanks.nothing-to-do',
      'thanks.change',
    ] as const) {
      expect(html).toContain(say(text));
    }
  });

  it('says after a day that the answer stands, and whom to call', async () => {
    const place = await village({ language });
    await place.ask('assessment');
    await place.send('question', assessed);
    place.pass(2);
    const { status, html } = await place.send('question', { ...assessed, risk: 'high' });
    expect(status).toBe(409);
    expect(html).toContain(say('thanks.too-late'));
    expect(html).toContain('+77015550199');
  });

  it('says that somebody else has answered', async () => {
    const place = await village({ language, link: { person: 'volunteer-2' } });
    await place.ask('assessment', 'volunteer-1');
    await place.byStaff({
      type: 'record-assessment',
      askId: 'assessment-1',
      volunteer: 'volunteer-1',
      answer: { outcome: 'no-needs', risk: 'low', needs: [] },
    });
    const { status, html } = await place.open();
    expect(status).toBe(200);
    expect(html).toContain(say('other.body'));
    expect(html).toContain(say('other.add'));
  });

  it('thanks whoever says that it was not meant for them, and whoever stops messages', async () => {
    const place = await village({ language });
    await place.ask('assessment');
    expect((await place.open('wrong-person', { done: '1' })).html).toContain(say('wrong-person.done.body'));
    expect((await place.send('stop-messages', { channels: 'sms' })).html).toContain(say('stop.done.sms'));
    await place.send('hand-back', { reason: 'no-time' });
    expect((await place.open('hand-back')).html).toContain(say('hand-back.done.body'));
  });
});
