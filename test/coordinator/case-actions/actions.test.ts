/** What a coordinator can do with a case: each action records one event, and a double click records no second one. */
import { describe, expect, it } from 'vitest';
import { confirm } from '../confirming.ts';
import { casePath, officeWithCase } from '../office.ts';

const asked = async () => {
  const here = await officeWithCase();
  await here.given({ type: 'ask', kind: 'assessment', volunteer: 'bota' });
  return here;
};

describe('assigning', () => {
  it('suggests volunteers with reasons, and not the one who has the question', async () => {
    const here = await asked();
    const { body } = await here.get(`${casePath}/assign`);
    expect(body).toContain('another area, speaks their language, has room: 0 of 3 tasks');
    expect(body).toContain('type="radio" value="timur"');
    expect(body).not.toContain('type="radio" value="bota"');
    expect(body).toContain('Bota – has the task now');
    expect(body).not.toContain(' checked');
  });

  it('gives the question to the volunteer chosen, once', async () => {
    const here = await asked();
    const chosen = { role: 'volunteer', volunteer: 'timur', checked: 'yes' };
    const first = await here.post(`${casePath}/assign`, chosen);
    const second = await here.post(`${casePath}/assign`, chosen);
    expect(first.location).toBe(`${casePath}?done=assigned`);
    expect(second.location).toBe(first.location);
    expect(here.cases.log.filter(({ event }) => event.type === 'reassigned')).toHaveLength(1);
    expect(here.state().asks[0]?.volunteer).toBe('timur');
  });

  it('hands the case over to another coordinator', async () => {
    const here = await asked();
    await confirm(here, `${casePath}/assign`, { role: 'coordinator', coordinator: 'erlan' });
    expect(here.state().coordinator).toBe('erlan');
  });

  it.each([
    ['nobody', { role: 'volunteer' }, 422],
    ['a coordinator as volunteer', { role: 'volunteer', other: 'erlan' }, 409],
    ['somebody unknown', { role: 'coordinator', coordinator: 'nobody' }, 409],
  ])('refuses %s', async (_, form, status) => {
    const here = await asked();
    const before = here.cases.log.length;
    expect((await here.post(`${casePath}/assign`, form)).status).toBe(status);
    expect(here.cases.log).toHaveLength(before);
  });
});

describe('notes', () => {
  it('keeps the text with the people and refers to it, once for a double click', async () => {
    const here = await officeWithCase();
    const form = { token: 'note-of-this-morning', text: 'They <i>moved</i>\r\nto the hostel' };
    await here.post(`${casePath}/note`, form);
    const second = await here.post(`${casePath}/note`, form);
    expect(second.location).toBe(`${casePath}?done=noted`);
    expect(here.notes.map(({ text }) => text)).toEqual(['They <i>moved</i>\nto the hostel']);
    expect(here.state().noteIds).toEqual(['note-of-this-morning']);
    expect(JSON.stringify(here.cases.log)).not.toContain('moved');
    expect((await here.get(casePath)).body).toContain('They &lt;i>moved&lt;/i>');
  });

  it('gives an empty or endless note back', async () => {
    const here = await officeWithCase();
    expect((await here.post(`${casePath}/note`, { text: ' ' })).status).toBe(422);
    const long = await here.post(`${casePath}/note`, { text: 'x'.repeat(4_001) });
    expect(long.status).toBe(422);
    expect(long.body).toContain('at most 4000 characters');
    expect(here.notes).toEqual([]);
  });
});

describe('needs', () => {
  it('adds a need for a volunteer to assess, or to bring at once', async () => {
    const here = await officeWithCase();
    const line = { 'need-1-kind': 'stove', 'need-1-quantity': '1', 'need-1-urgency': 'soon' };
    await confirm(here, `${casePath}/need`, { ...line, assessed: 'no' });
    expect(here.state().needs.at(-1)).toMatchObject({ kind: 'stove', quantity: 1, assessed: false });
  });

  it('takes a need back', async () => {
    const here = await officeWithCase();
    await confirm(here, `${casePath}/need`, { withdraw: 'need-1' });
    expect(here.state().needs[0]?.status).toBe('withdrawn');
  });

  it('keeps what was typed when something is missing', async () => {
    const here = await officeWithCase();
    const { status, body } = await here.post(`${casePath}/need`, {
      'need-1-kind': 'stove',
      'need-1-quantity': 'two',
    });
    expect(status).toBe(422);
    expect(body).toContain('value="two"');
    expect(body).toMatch(/<option value="stove" selected/);
    expect(body).toContain('id="assessed-error"');
  });

  it('says when the need is not there', async () => {
    const here = await officeWithCase();
    const { status, body } = await here.post(`${casePath}/need`, { withdraw: 'need-9' });
    expect(status).toBe(409);
    expect(body).toContain('does not exist any more');
  });
});

describe('answering for somebody reached by phone', () => {
  const found = { outcome: 'needs-help', risk: 'high', by: 'bota', token: 'answer-of-this-morning' };

  it('records the assessment in the name of who gave it', async () => {
    const here = await asked();
    const form = {
      ...found,
      note: 'The roof leaks',
      'need-1-kind': 'bed',
      'need-1-quantity': '3',
      'need-1-urgency': 'urgent',
    };
    const { location } = await confirm(here, `${casePath}/answer`, form);
    expect(location).toBe(`${casePath}?done=answered`);
    expect(here.state()).toMatchObject({
      stage: 'delivery',
      risk: 'high',
      needs: [{ kind: 'bed', quantity: 3 }],
    });
    expect(here.cases.log.at(-1)).toMatchObject({
      by: { role: 'coordinator', id: 'dana' },
      event: { type: 'assessment-recorded', volunteer: 'bota', answer: { noteId: 'answer-of-this-morning' } },
    });
    expect(here.notes).toHaveLength(1);
  });

  it('says when no question was asked, and lets one be chosen when the address names none', async () => {
    const here = await officeWithCase();
    expect((await here.get(`${casePath}/answer`)).body).toContain('No question has been asked');
    await here.given({ type: 'ask', kind: 'assessment', volunteer: 'bota' });
    const { body } = await here.get(`${casePath}/answer`, { ask: 'delivery-7' });
    expect(body).toContain('Which question?');
    expect(body).toContain('answer?ask=assessment-1');
  });

  it('says that an answer will be late, and records it as late', async () => {
    const here = await asked();
    await here.given({ type: 'settle-ask', askId: 'assessment-1', outcome: 'silent' });
    await here.given({ type: 'take-up' }, 'coordinator');
    expect((await here.get(`${casePath}/answer`, { ask: 'assessment-1' })).body).toContain('marked as late');
    await confirm(here, `${casePath}/answer`, { ...found, ask: 'assessment-1' });
    expect(here.cases.log.at(-1)?.event).toMatchObject({ type: 'assessment-recorded', late: true });
  });

  it('refuses an answer by somebody who was never asked', async () => {
    const here = await asked();
    const { status, body } = await here.post(`${casePath}/answer`, { ...found, by: 'timur' });
    expect(status).toBe(422);
    expect(body).toContain('id="by-error"');
  });
});

describe('the other actions', () => {
  it('reschedules the open question, and refuses a day that has passed', async () => {
    const here = await asked();
    const wrong = await here.post(`${casePath}/reschedule`, { to: '2026-11-22' });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('value="2026-11-22"');
    expect((await here.post(`${casePath}/reschedule`, { to: '2026-02-30' })).status).toBe(422);
    await confirm(here, `${casePath}/reschedule`, { to: '2026-12-07' });
    expect(here.state().asks[0]?.dueBy).toBe('2026-12-07');
  });

  it('gives and withdraws each consent by itself', async () => {
    const here = await officeWithCase();
    await confirm(here, `${casePath}/consent`, { consent: 'story', change: 'give-consent' });
    await confirm(here, `${casePath}/consent`, { consent: 'contact', change: 'withdraw-consent' });
    expect(here.state().consents).toEqual(['story']);
  });

  it('takes up what the case waited for, and says so when somebody else already has', async () => {
    const here = await asked();
    await here.given({ type: 'settle-ask', askId: 'assessment-1', outcome: 'silent' });
    const first = await here.post(`${casePath}/take-up`, { checked: 'yes' });
    expect(first.location).toBe(`${casePath}?done=taken-up`);
    const second = await here.post(`${casePath}/take-up`, { checked: 'yes' });
    expect(second.status).toBe(409);
    expect(second.body).toContain('does not wait for anybody');
  });

  it('closes with a reason and a summary, re-opens, and erases only what is closed', async () => {
    const here = await officeWithCase();
    expect((await here.post(`${casePath}/close`, { reason: 'referred' })).status).toBe(422);
    const early = await here.post(`${casePath}/erase`, { confirm: '7k3m-9qt1' });
    expect(early.status).toBe(409);
    expect(early.body).toContain('in the stage “Intake”');
    const closing = { token: 'summary-of-this-day', reason: 'goals-met', summary: 'They manage.' };
    await confirm(here, `${casePath}/close`, closing);
    expect((await here.post(`${casePath}/close`, closing)).location).toBe(`${casePath}?done=closed`);
    expect(here.state().closed).toMatchObject({ reason: 'goals-met', summaryId: 'summary-of-this-day' });
    expect(here.notes).toHaveLength(1);
    await confirm(here, `${casePath}/re-open`, {});
    expect(here.state()).toMatchObject({ stage: 'assessment', coordinator: 'dana' });
  });

  it('erases after the reference was typed, by an event that a reaction follows', async () => {
    const here = await officeWithCase();
    await here.given({ type: 'close', reason: 'withdrew' }, 'coordinator');
    const wrong = await here.post(`${casePath}/erase`, { confirm: '0000-0000' });
    expect(wrong.status).toBe(422);
    expect(here.state().personalDataErased).toBe(false);
    await here.post(`${casePath}/erase`, { confirm: ' 7k3m 9qt1' });
    expect(here.state().personalDataErased).toBe(true);
    const again = await here.post(`${casePath}/erase`, { confirm: '7k3m9qt1' });
    expect(again.location).toBe(`${casePath}?done=erased`);
  });

  it.each(['note', 'consent', 'answer', 're-open', 'assign', 'need', 'erase'])(
    'has no form left once the family is erased: %s',
    async (action) => {
      const here = await officeWithCase();
      await here.given({ type: 'close', reason: 'withdrew' }, 'coordinator');
      await here.given({ type: 'erase-personal-data' }, 'coordinator');
      const { status, body } = await here.get(`${casePath}/${action}`);
      expect(status).toBe(410);
      expect(body).toContain('has been erased');
      expect(body).not.toContain(`action="${casePath}/${action}"`);
      const form = body.match(/<main[\s\S]*<\/main>/)?.[0] ?? '';
      expect(form).not.toContain('<form');
    },
  );

  it('offers only what the stage allows', async () => {
    const here = await officeWithCase();
    const open = (await here.get(casePath)).body;
    expect(open).toContain(`${casePath}/close`);
    expect(open).not.toContain(`${casePath}/re-open`);
    await here.given({ type: 'close', reason: 'withdrew' }, 'coordinator');
    const closed = (await here.get(casePath)).body;
    expect(closed).not.toContain(`${casePath}/close`);
    expect(closed).toContain(`${casePath}/re-open`);
    expect(closed).toContain(`${casePath}/erase`);
  });
});
