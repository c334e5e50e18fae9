/** A family that looks like one we know: decided before the needs, and then added to its case or opened as another's. */
import { describe, expect, it } from 'vitest';
import { type Office, officeWithCase, reference } from '../../office.ts';
import { answer, answerAll, answers, begin, draftPath, hiddenIn, send, token } from './flow.ts';

/** Whoever has this phone number has a case already. */
async function known(): Promise<Office> {
  const here = await officeWithCase();
  here.duplicates.push({
    reference,
    why: 'phone',
    firstName: 'Aigul',
    familyName: 'Seitova',
    village: 'Panfilov',
  });
  await begin(here);
  return here;
}

async function sameFamily(): Promise<Office> {
  const here = await known();
  await answerAll(here, ['family']);
  await answer(here, 'duplicates', { same: reference });
  return here;
}

describe('A family that may be known', () => {
  it('is asked about as soon as it looks alike, with enough to recognise it and no more', async () => {
    const here = await known();
    const { location } = (await answerAll(here, ['family'])) ?? {};
    expect(location).toBe(`${draftPath}/duplicates`);
    const { body } = await here.get(`${draftPath}/duplicates`);
    for (const shown of ['7K3M-9QT1', 'Aigul Seitova', 'Panfilov', 'same phone number', 'Intake'])
      expect(body).toContain(shown);
    for (const hidden of ['Abay', '7011234567', '701 123', 'Alua', 'A fire'])
      expect(body).not.toContain(hidden);
  });

  it('has to be decided about before its needs', async () => {
    const here = await known();
    await answerAll(here, ['family', 'where', 'reach', 'vulnerable']);
    expect((await here.get(`${draftPath}/needs`)).location).toBe(draftPath);
    const undecided = await answer(here, 'duplicates', {});
    expect(undecided.status).toBe(422);
    expect(undecided.body).toContain('href="#same"');
    const decided = await answer(here, 'duplicates', { same: 'no' });
    expect(decided.location).toBe(`${draftPath}/needs`);
  });

  it('becomes a case of its own when it is another one', async () => {
    const here = await known();
    await answerAll(here, ['family']);
    const on = await answer(here, 'duplicates', { same: 'no' });
    expect(on.location).toBe(`${draftPath}/where`);
    await answerAll(here);
    expect((await send(here)).location).toMatch(/\/opened$/);
    expect(here.cases.log.map(({ event }) => event.type)).toEqual(['case-opened', 'case-opened']);
  });

  it('is asked about again when somebody else comes to look alike', async () => {
    const here = await known();
    await answerAll(here, ['family']);
    await answer(here, 'duplicates', { same: 'no' });
    const other = await anotherCase(here);
    here.duplicates.push({ reference: other, why: 'address', firstName: 'A', familyName: 'B', village: 'C' });
    expect((await answer(here, 'where', answers.where)).location).toBe(`${draftPath}/duplicates`);
  });

  it('is added to: only what it needs and what happened is asked, and goes to its case', async () => {
    const here = await sameFamily();
    const list = await here.get(draftPath);
    expect(list.body).not.toContain(`${draftPath}/where"`);
    expect((await here.get(`${draftPath}/vulnerable`)).body).not.toContain('name="why"');
    await answer(here, 'vulnerable', { story: 'The stove broke' });
    const ready = await answer(here, 'needs', { 'need-stove': '1', urgency: 'urgent' });
    expect(ready.location).toBe(`${draftPath}/check`);
    expect((await here.get(`${draftPath}/check`)).body).toContain('Add to 7K3M-9QT1');
    const sent = await send(here);
    expect(sent.location).toBe(`/coordinator/cases/${reference}/opened?how=added`);
    expect(here.cases.log.map(({ event }) => event.type)).toEqual([
      'case-opened',
      'note-referenced',
      'need-added',
    ]);
    expect(here.state().needs.at(-1)).toMatchObject({
      kind: 'stove',
      quantity: 1,
      urgency: 'urgent',
      assessed: false,
    });
    expect(here.notes.map(({ text }) => text)).toEqual(['The stove broke']);
  });

  it('is added to once, however often the check page is sent', async () => {
    const here = await sameFamily();
    await answer(here, 'vulnerable', { story: 'The stove broke' });
    await answer(here, 'needs', { 'need-stove': '1', 'need-bed': '1', urgency: 'urgent' });
    const draft = await here.drafts.findDraft('dana', token);
    const { body } = await here.get(`${draftPath}/check`);
    await here.post(`${draftPath}/check`, hiddenIn(body));
    if (draft === undefined) throw new Error('no draft');
    // As if the answer had got lost before the draft could be marked.
    const marked = await here.drafts.findDraft('dana', token);
    await here.drafts.saveDraft({ ...draft, version: marked?.version ?? 0 });
    await send(here);
    expect(here.cases.log).toHaveLength(4);
    expect(here.notes).toHaveLength(1);
  });

  it('is re-opened when its case was closed', async () => {
    const here = await known();
    await here.given({ type: 'close', reason: 'goals-met' }, 'coordinator');
    await answerAll(here, ['family']);
    expect((await here.get(`${draftPath}/duplicates`)).body).toContain('re-open 7K3M-9QT1');
    await answer(here, 'duplicates', { same: reference });
    await answer(here, 'vulnerable', {});
    await answer(here, 'needs', { 'need-stove': '1', urgency: 'soon' });
    await send(here);
    expect(here.state().stage).not.toBe('closed');
    expect(here.state().needs.at(-1)?.kind).toBe('stove');
  });

  it('has to be told something new about', async () => {
    const here = await sameFamily();
    await answer(here, 'vulnerable', { story: '' });
    const nothing = await answer(here, 'needs', { urgency: 'soon' });
    expect(nothing.status).toBe(422);
    await answer(here, 'vulnerable', { story: 'They moved' });
    expect((await answer(here, 'needs', {})).location).toBe(`${draftPath}/check`);
  });

  it('keeps a new phone number and address in the note', async () => {
    const here = await known();
    await answerAll(here, ['family', 'where']);
    await answer(here, 'reach', { phone: '8 702 000 11 22', language: 'ru' });
    await answer(here, 'duplicates', { same: reference });
    await answer(here, 'vulnerable', { story: '' });
    await answer(here, 'needs', { 'need-bed': '1', urgency: 'soon' });
    await send(here);
    expect(here.notes[0]?.text).toContain('+77020001122');
    expect(here.notes[0]?.text).not.toContain('Abay 5');
  });

  it('is added to from the page of all questions as well, once', async () => {
    const here = await known();
    const all = Object.assign({ token }, ...Object.values(answers));
    const asked = await here.post('/coordinator/cases/new/one-page', all);
    expect(asked.status).toBe(409);
    const chosen = { ...all, same: reference, shown: reference };
    const sent = await here.post('/coordinator/cases/new/one-page', chosen);
    await here.post('/coordinator/cases/new/one-page', chosen);
    expect(sent.location).toBe(`/coordinator/cases/${reference}/opened?how=added`);
    expect(here.cases.log.map(({ event }) => event.type)).toEqual([
      'case-opened',
      'note-referenced',
      'need-added',
      'need-added',
    ]);
  });
});

async function anotherCase(here: Office): Promise<string> {
  const all = Object.assign(
    { token: 'another-form-of-today', same: 'no', shown: reference },
    ...Object.values(answers),
  );
  const opened = await here.post('/coordinator/cases/new/one-page', all);
  return /cases\/([0-9A-Z]{8})\//.exec(String(opened.location))?.[1] ?? '';
}
