import { describe, expect, it } from 'vitest';
import { languages } from '#case';
import { allWell, assessed, secret, village, villageWithCheckIn, villageWithDelivery } from '../village.ts';

describe('answering an assessment', () => {
  it('records one event, and leads to thanks with what happens next', async () => {
    const place = await village();
    await place.ask('assessment');
    const sent = await place.send('question', assessed);
    expect(sent).toMatchObject({ status: 303, location: `/v/${secret}?done=1` });
    expect(place.recorded()).toEqual(['assessment-asked', 'assessment-recorded']);

    const { status, html } = await place.open('question', { done: '1' });
    expect(status).toBe(200);
    expect(html).toContain('Thank you!');
    expect(html).toContain('Bed: 3 (Urgent)');
    expect(html).toContain('We look in our stock for what the family needs.');
  });

  it('is recorded as said by the volunteer of the link', async () => {
    const place = await village();
    await place.ask('assessment');
    await place.send('question', assessed);
    const last = place.cases.log.at(-1);
    expect(last?.by).toEqual({ role: 'volunteer', id: 'volunteer-1' });
    expect(last?.event).toMatchObject({ askId: 'assessment-1', volunteer: 'volunteer-1', late: false });
  });

  it('keeps the language that was switched to', async () => {
    const place = await village();
    await place.ask('assessment');
    const sent = await place.send('question', assessed, { lang: 'kk' });
    expect(sent.location).toBe(`/v/${secret}?done=1&lang=kk`);
  });

  it.each(languages)('without a choice gets the form back in %s, and nothing is recorded', async (lang) => {
    const place = await village();
    await place.ask('assessment');
    const sent = await place.send('question', {}, { lang });
    expect(sent.status).toBe(422);
    expect(sent.html).toContain('class="govuk-error-message"');
    expect(sent.html).not.toMatch(/\schecked/);
    expect(place.recorded()).toEqual(['assessment-asked']);
    expect(place.notes).toEqual([]);
  });

  it('with a line half filled in keeps what was typed, as text', async () => {
    const place = await village();
    await place.ask('assessment');
    const note = '</textarea><img src=x onerror=alert(1)>';
    const sent = await place.send('question', { ...assessed, 'need-1-quantity': 'two', note });
    expect(sent.status).toBe(422);
    expect(sent.html).toContain('value="two"');
    expect(sent.html).toContain('&lt;/textarea>&lt;img src=x');
    expect(sent.html).not.toContain('<img');
    expect(place.recorded()).toEqual(['assessment-asked']);
  });

  it('shows more lines for needs when asked, keeps what was typed and records nothing', async () => {
    const place = await village();
    await place.ask('assessment');
    const first = await place.open();
    expect(first.html).not.toContain('need-3-kind');
    const more = await place.send('question', { ...assessed, more: '5' });
    expect(more.status).toBe(200);
    expect(more.html).toContain('need-5-kind');
    expect(more.html).toContain('value="3"');
    expect(place.recorded()).toEqual(['assessment-asked']);
  });

  it('takes nonsense in the number of lines for no more than all of them', async () => {
    const place = await village();
    await place.ask('assessment');
    const more = await place.send('question', { more: '999999999', 'need-99-kind': 'bed' });
    expect(more.html).toContain('need-12-kind');
    expect(more.html).not.toContain('need-13-kind');
  });

  it.each([
    ['needs', 'need-1-kind-error'],
    ['items', 'delivery-error'],
  ])('that the case finds wrong in its %s says so beside the field', async (field, error) => {
    const place = await villageWithDelivery(field === 'needs' ? { link: { askId: 'assessment-1' } } : {});
    place.cases.carryOut = async () => ({ ok: false, failure: { refused: 'invalid', field } });
    const sent = await place.send('question', field === 'needs' ? assessed : { delivery: 'delivered' });
    expect(sent.status).toBe(422);
    expect(sent.html).toContain(error);
  });
});

describe('what a volunteer writes in their own words', () => {
  it('is kept with the people before the answer, which carries only its id', async () => {
    const place = await village();
    await place.ask('assessment');
    await place.send('question', { ...assessed, note: 'The roof leaks.' });
    const [note] = place.notes;
    expect(note).toMatchObject({ text: 'The roof leaks.', by: { role: 'volunteer', id: 'volunteer-1' } });
    const event = place.cases.log.at(-1)?.event;
    expect(event).toMatchObject({ answer: { noteId: note?.id } });
    expect(JSON.stringify(place.cases.log)).not.toContain('roof');
  });

  it('is kept once when the page is sent twice, and anew when it says something else', async () => {
    const place = await village();
    await place.ask('assessment');
    for (const note of ['The roof leaks.', 'The roof leaks.', 'The roof is mended.']) {
      await place.send('question', { ...assessed, note });
    }
    expect(place.notes.map(({ text }) => text)).toEqual(['The roof leaks.', 'The roof is mended.']);
    expect(new Set(place.notes.map(({ id }) => id)).size).toBe(2);
  });
});

describe('answering twice', () => {
  it('with a double click records once, and thanks both times', async () => {
    const place = await village();
    await place.ask('assessment');
    const answer = { ...assessed, note: 'The roof leaks.' };
    const both = [await place.send('question', answer), await place.send('question', answer)];
    expect(both.map(({ location }) => location)).toEqual([`/v/${secret}?done=1`, `/v/${secret}?done=1`]);
    expect(place.recorded().filter((type) => type === 'assessment-recorded')).toHaveLength(1);
  });

  it('shows what was recorded instead of the question, and offers to change it for a day', async () => {
    const place = await village();
    await place.ask('assessment');
    await place.send('question', assessed);
    const { html } = await place.open();
    expect(html).toContain('Your answer was recorded on Mon');
    expect(html).toContain(`href="/v/${secret}?change=1"`);
    expect(html).not.toContain('<form');
  });

  it('within a day replaces the answer', async () => {
    const place = await village();
    await place.ask('assessment');
    await place.send('question', assessed);
    const change = await place.open('question', { change: '1' });
    expect(change.html).toContain('What you send now replaces that answer.');
    await place.send('question', { ...assessed, 'need-1-quantity': '4' }, { change: '1' });
    expect(place.cases.log.at(-1)?.event).toMatchObject({ corrects: true });
    expect((await place.open()).html).toContain('Bed: 4');
  });

  it('after a day leaves the first answer and says whom to call', async () => {
    const place = await village();
    await place.ask('assessment');
    await place.send('question', assessed);
    place.pass(1.01);
    const { html } = await place.open();
    expect(html).not.toContain('change=1');
    const sent = await place.send('question', { ...assessed, 'need-1-quantity': '4' });
    expect(sent.status).toBe(409);
    expect(sent.html).toContain('can no longer be changed here');
    expect(sent.html).toContain('+77015550199');
    expect(sent.html).toContain('Bed: 3');
    expect(place.cases.log.at(-1)?.event).toMatchObject({ corrects: false });
  });
});

describe('answering a delivery', () => {
  it('takes everything by one choice', async () => {
    const place = await villageWithDelivery();
    await place.send('question', { delivery: 'delivered' });
    const { html } = await place.open();
    expect(html).toContain('Bed, 2: Brought');
    expect(html).toContain('In a while we ask again how the family is.');
  });

  it('takes it item by item', async () => {
    const place = await villageWithDelivery();
    await place.send('question', { delivery: 'partly', 'item-1': 'delivered', 'item-2': 'refused' });
    expect(place.cases.log.at(-1)?.event).toMatchObject({
      type: 'delivery-confirmed',
      answer: {
        outcome: 'partly',
        items: [
          { needId: 'need-1', outcome: 'delivered', quantity: 2 },
          { needId: 'need-2', outcome: 'refused', quantity: 1 },
        ],
      },
    });
  });

  it('takes that nobody was home, and says that there will be another visit', async () => {
    const place = await villageWithDelivery();
    await place.send('question', { delivery: 'nobody-home' });
    const { html } = await place.open();
    expect(html).toContain('Nobody was at home');
    expect(html).toContain('A volunteer brings the family what has been set aside for it.');
  });
});

describe('answering a check-in', () => {
  it('records the scores and says when the next one is', async () => {
    const place = await villageWithCheckIn();
    await place.send('question', allWell);
    expect(place.cases.log.at(-1)?.event).toMatchObject({
      answer: { scores: { health: 'hard' }, alarm: false },
    });
    expect((await place.open()).html).toContain('Health: Hard');
  });

  it('with an alarm says that the coordinator is told at once', async () => {
    const place = await villageWithCheckIn();
    await place.send('question', { ...allWell, alarm: 'yes' });
    expect((await place.open()).html).toContain('The coordinator is told at once');
  });

  it('can name a new need', async () => {
    const place = await villageWithCheckIn();
    await place.send('question', {
      ...allWell,
      'need-1-kind': 'shoes',
      'need-1-quantity': '2',
      'need-1-urgency': 'soon',
    });
    const { html } = await place.open();
    expect(html).toContain('Shoes: 2 (Soon)');
    expect(html).toContain('We find out together with the family what it needs now.');
  });
});
