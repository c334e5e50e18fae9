import { describe, expect, it } from 'vitest';
import { languages } from '#case';
import { assessed, secret, village } from '../village.ts';

describe('an answer that comes when the question has gone on', () => {
  it.each(languages)('is recorded, marked as late, and kindly said to be in %s', async (lang) => {
    const place = await village({ language: lang });
    await place.ask('assessment');
    await place.byStaff({ type: 'settle-ask', askId: 'assessment-1', outcome: 'withdrawn' });
    const asked = await place.open();
    expect(asked.html).toContain('class="notice"');
    expect(asked.html).toContain('<form');

    const sent = await place.send('question', assessed);
    expect(sent.status).toBe(303);
    expect(place.cases.log.at(-1)?.event).toMatchObject({ type: 'assessment-recorded', late: true });
    const thanks = await place.open('question', { done: '1' });
    expect(thanks.status).toBe(200);
    expect(thanks.html).toContain('class="notice"');
    expect(thanks.html).not.toContain('change=1');
  });

  it('is the answer all the same while the case still waits because of that silence', async () => {
    const place = await village();
    await place.ask('assessment');
    place.pass(20);
    await place.byStaff({ type: 'settle-ask', askId: 'assessment-1', outcome: 'silent' });
    await place.send('question', assessed);
    expect(place.cases.log.at(-1)?.event).not.toHaveProperty('ignored');
    expect((await place.open()).html).toContain('We look in our stock');
  });

  it('is recorded once when it is sent twice', async () => {
    const place = await village();
    await place.ask('assessment');
    await place.byStaff({ type: 'settle-ask', askId: 'assessment-1', outcome: 'withdrawn' });
    await place.send('question', assessed);
    const again = await place.send('question', assessed);
    expect(again.location).toBe(`/v/${secret}?done=1`);
    expect(place.recorded().filter((type) => type === 'assessment-recorded')).toHaveLength(1);
  });

  it('is recorded in a closed case, which it does not open', async () => {
    const place = await village();
    await place.ask('assessment');
    await place.byStaff({ type: 'close', reason: 'moved-away' });
    expect((await place.open()).html).toContain('Our work with this family has ended.');
    expect((await place.send('question', assessed)).status).toBe(303);
    expect((await place.cases.load(place.link.reference))?.stage).toBe('closed');
    expect((await place.open()).html).toContain('Thank you!');
  });
});

describe('a question that another volunteer has now', () => {
  it('still takes the first volunteer’s answer', async () => {
    const place = await village();
    await place.ask('assessment');
    await place.byStaff({ type: 'reassign', role: 'volunteer', to: 'volunteer-2' });
    const { html, status } = await place.open();
    expect(status).toBe(200);
    expect(html).toContain('Another volunteer has this task now.');
    expect(html).not.toContain('/hand-back');
    expect((await place.send('question', assessed)).status).toBe(303);
    expect((await place.open()).html).toContain('Thank you!');
  });

  it('says so when the other one has answered, without showing their answer', async () => {
    const place = await village();
    await place.ask('assessment');
    await place.byStaff({ type: 'reassign', role: 'volunteer', to: 'volunteer-2' });
    await place.byStaff({
      type: 'record-assessment',
      askId: 'assessment-1',
      volunteer: 'volunteer-2',
      answer: {
        outcome: 'needs-help',
        risk: 'high',
        needs: [{ kind: 'wheelchair', quantity: 1, urgency: 'soon' }],
      },
    });
    const { html } = await place.open();
    expect(html).toContain('This has been answered already');
    expect(html).not.toContain('Wheelchair');
    expect(html).not.toContain('<form');
  });

  it('takes what the first volunteer has to add as a late answer', async () => {
    const place = await village();
    await place.ask('assessment');
    await place.byStaff({ type: 'reassign', role: 'volunteer', to: 'volunteer-2' });
    await place.byStaff({
      type: 'record-assessment',
      askId: 'assessment-1',
      volunteer: 'volunteer-2',
      answer: { outcome: 'no-needs', risk: 'low', needs: [] },
    });
    expect((await place.open('question', { change: '1' })).html).toContain('<form');
    await place.send('question', assessed, { change: '1' });
    expect(place.cases.log.at(-1)?.event).toMatchObject({ late: true, volunteer: 'volunteer-1' });
    expect((await place.open()).html).toContain('Bed: 3');
  });
});

describe('an answer that the case could not take in that moment', () => {
  it('is shown again as typed, to be sent once more', async () => {
    const place = await village();
    await place.ask('assessment');
    place.cases.carryOut = async () => ({ ok: false, failure: { refused: 'overtaken' } });
    const sent = await place.send('question', assessed);
    expect(sent.status).toBe(409);
    expect(sent.html).toContain('please send it once more');
    expect(sent.html).toContain('value="3"');
  });
});
