import { describe, expect, it } from 'vitest';
import { languages } from '#case';
import { volunteerTexts } from '#functions/volunteer/texts/index.ts';
import { assessed, secret, village } from '../village.ts';

describe('giving a task back', () => {
  it('records the reason, keeps the note with the people and thanks', async () => {
    const place = await village();
    await place.ask('assessment');
    const sent = await place.send('hand-back', { reason: 'no-time', note: 'I am in Astana.' });
    expect(sent.location).toBe(`/v/${secret}/hand-back`);
    expect(place.cases.log.at(-1)?.event).toEqual({
      type: 'task-handed-back',
      askId: 'assessment-1',
      volunteer: 'volunteer-1',
      reason: 'no-time',
      noteId: place.notes[0]?.id,
    });
    expect((await place.open('hand-back')).html).toContain('We will ask somebody else.');
  });

  it.each(languages)('without a reason gets the form back in %s, note kept', async (lang) => {
    const place = await village();
    await place.ask('assessment');
    const sent = await place.send('hand-back', { note: 'I am in <Astana>.' }, { lang });
    expect(sent.status).toBe(422);
    expect(sent.html).toContain('reason-error');
    expect(sent.html).toContain('I am in &lt;Astana>.');
    expect(place.recorded()).toEqual(['assessment-asked']);
    expect(place.notes).toEqual([]);
  });

  it('twice is done once', async () => {
    const place = await village();
    await place.ask('assessment');
    await place.send('hand-back', { reason: 'other' });
    const again = await place.send('hand-back', { reason: 'other' });
    expect(again.status).toBe(303);
    expect(place.recorded().filter((type) => type === 'task-handed-back')).toHaveLength(1);
  });

  it('still lets the volunteer answer, should they have done it after all', async () => {
    const place = await village();
    await place.ask('assessment');
    await place.send('hand-back', { reason: 'no-time' });
    const { html } = await place.open();
    expect(html).toContain('You gave this task back.');
    expect((await place.send('question', assessed)).status).toBe(303);
    expect(place.recorded().at(-1)).toBe('assessment-recorded');
  });

  it.each(languages)(
    'that is settled already says in %s that there is nothing to give back',
    async (lang) => {
      const place = await village();
      await place.ask('assessment');
      await place.send('question', assessed);
      const { html } = await place.open('hand-back', { lang });
      expect(html).toContain(volunteerTexts(lang)('hand-back.over.heading'));
      const before = place.cases.log.length;
      expect((await place.send('hand-back', { reason: 'no-time' }, { lang })).status).toBe(303);
      expect(place.cases.log).toHaveLength(before);
    },
  );
});
