/** "Please call me": recorded once, said to be coming, and never a dead end. */
import { describe, expect, it } from 'vitest';
import { languages } from '#case';
import { secret, type Village, village, villageWithDelivery } from '../village.ts';

const back = `/v/${secret}/call`;
const asks = (place: Village) => place.recorded().filter((type) => type === 'call-asked');

describe('asking for a call', () => {
  it('is offered beside the question, and needs not a word', async () => {
    const place = await villageWithDelivery();
    expect((await place.open()).html).toContain(`href="${back}"`);
    const { html } = await place.open('call');
    expect(html).toContain('What is it about? (optional)');
    const sent = await place.send('call', { sure: 'yes' });
    expect([sent.status, sent.location]).toEqual([303, back]);
    expect(asks(place)).toHaveLength(1);
    expect(place.cases.log.at(-1)).toMatchObject({
      by: { role: 'volunteer', id: 'volunteer-1' },
      event: { type: 'call-asked', askId: 'delivery-1', volunteer: 'volunteer-1' },
    });
  });

  it('is not done by a machine that sends the form as it stands', async () => {
    const place = await villageWithDelivery();
    const { status, html } = await place.send('call', { note: '' });
    expect(status).toBe(422);
    expect(html).toContain('Please tick the box first.');
    expect(asks(place)).toEqual([]);
  });

  it('keeps what they write among the people, and only its id in the case', async () => {
    const place = await villageWithDelivery();
    await place.send('call', { sure: 'yes', note: 'The gate is locked.\r\nWho has the key?' });
    expect(place.notes.map(({ text, by }) => [text, by.role])).toEqual([
      ['The gate is locked.\nWho has the key?', 'volunteer'],
    ]);
    expect(JSON.stringify(place.cases.log)).not.toContain('gate');
    expect(place.cases.log.at(-1)?.event).toMatchObject({ noteId: place.notes[0]?.id });
  });

  it('pressed again records nothing more, and says since when they wait', async () => {
    const place = await villageWithDelivery();
    await place.send('call', { sure: 'yes' });
    await place.send('call', { sure: 'yes', note: 'Hello?' });
    expect(asks(place)).toHaveLength(1);
    const { html, title } = await place.open('call');
    expect(title).toBe('We will call you');
    expect(html).toContain('You asked for a call on Mon, 23 November 2026 at 10:00.');
    expect(html).toContain('tel:+77015550199');
    expect((await place.open()).html).toContain('You asked for a call on');
  });

  it('does not take the question away: it can be answered all the same', async () => {
    const place = await villageWithDelivery();
    await place.send('call', { sure: 'yes' });
    expect((await place.send('question', { delivery: 'delivered' })).status).toBe(303);
    expect(place.recorded().at(-1)).toBe('delivery-confirmed');
    const { html } = await place.open('question');
    expect(html).toContain('The coordinator will call you.');
    expect(html).toContain(`href="${back}"`);
  });

  it('is over once the call was made, and can be asked for again', async () => {
    const place = await villageWithDelivery();
    await place.send('call', { sure: 'yes' });
    await place.byStaff({ type: 'note-the-call' });
    expect((await place.open()).html).not.toContain('You asked for a call');
    await place.send('call', { sure: 'yes' });
    expect(asks(place)).toHaveLength(2);
  });

  it.each([
    [
      'gave the task back',
      { type: 'hand-back', askId: 'delivery-1', volunteer: 'volunteer-1', reason: 'no-time' },
    ],
    ['has it no longer', { type: 'reassign', role: 'volunteer', to: 'volunteer-2' }],
    ['finds the case closed', { type: 'close', reason: 'moved-away' }],
  ] as const)('says whom to call oneself to whoever %s', async (_, command) => {
    const place = await villageWithDelivery();
    await place.byStaff(command);
    expect((await place.open()).html).not.toContain(`href="${back}"`);
    for (const answer of [await place.open('call'), await place.send('call', { sure: 'yes' })]) {
      expect(answer.title).toBe('Please call us yourself');
      expect(answer.html).toContain('tel:+77015550199');
    }
    expect(asks(place)).toEqual([]);
  });

  it('keeps a word that is too long, and says so', async () => {
    const place = await villageWithDelivery();
    const { status, html } = await place.send('call', { sure: 'yes', note: `${'long '.repeat(300)}<b>` });
    expect(status).toBe(422);
    expect(html).toContain('&lt;b>');
    expect(place.recorded()).not.toContain('call-asked');
  });

  it.each(languages)('names nobody in its title in %s', async (lang) => {
    const place = await village({ card: { firstName: 'Ақмарал', village: 'Бәйтерек' } });
    await place.ask('assessment');
    const before = await place.open('call', { lang });
    await place.send('call', { sure: 'yes' }, { lang });
    for (const { title, html } of [before, await place.open('call', { lang })]) {
      expect(title).not.toMatch(/Ақмарал|Бәйтерек/);
      expect(html).not.toMatch(/Ақмарал|Бәйтерек/);
    }
  });
});
