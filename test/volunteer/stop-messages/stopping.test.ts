import { describe, expect, it } from 'vitest';
import { languages } from '#case';
import { secret, village } from '../village.ts';

describe('stopping messages', () => {
  it('offers each channel and ticks none', async () => {
    const place = await village();
    const { html } = await place.open('stop-messages');
    expect(html).toContain('value="email"');
    expect(html).toContain('value="sms"');
    expect(html).not.toMatch(/\schecked/);
  });

  it('stops what was chosen', async () => {
    const place = await village();
    const { status, html } = await place.send('stop-messages', { channels: ['email', 'sms'] });
    expect(status).toBe(200);
    expect(place.cases.log.at(-1)?.event).toEqual({
      type: 'messages-stopped',
      person: 'volunteer-1',
      channels: ['email', 'sms'],
    });
    expect(html).toContain('We will write you no more emails.');
    expect(html).toContain('We will send you no more SMS.');
  });

  it.each(languages)('without a choice gets the form back in %s', async (lang) => {
    const place = await village();
    const sent = await place.send('stop-messages', {}, { lang });
    expect(sent.status).toBe(422);
    expect(sent.html).toContain('channels-error');
    expect(place.recorded()).toEqual([]);
  });

  it('takes a mail program’s one click for email, at once and without a redirect', async () => {
    const place = await village();
    const sent = await place.send('stop-messages', { 'List-Unsubscribe': 'One-Click' });
    expect(sent.status).toBe(200);
    expect(place.cases.log.at(-1)?.event).toMatchObject({ type: 'messages-stopped', channels: ['email'] });
  });

  it('works behind a link that asks nothing, and that link leads there', async () => {
    const place = await village();
    delete place.link.askId;
    expect((await place.open()).location).toBe(`/v/${secret}/stop`);
    await place.send('stop-messages', { channels: 'sms' });
    expect(place.recorded()).toEqual(['messages-stopped']);
  });

  it('works in a closed case', async () => {
    const place = await village();
    await place.byStaff({ type: 'close', reason: 'duplicate' });
    expect((await place.send('stop-messages', { channels: 'email' })).status).toBe(200);
  });
});
