/** A new case by questions: what leads where, what is kept, and what is opened in the end. */
import { describe, expect, it } from 'vitest';
import { office } from '../../office.ts';
import { allSections, answer, answerAll, answers, begin, draftPath, hiddenIn, send, token } from './flow.ts';

const texts = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('A coordinator who starts a new case', () => {
  it('is led from section to section to the check page, and opens the case there', async () => {
    const here = office();
    const started = await here.post('/coordinator/cases/new', { token });
    expect([started.status, started.location]).toEqual([303, `${draftPath}/family`]);
    const led: unknown[] = [];
    for (const section of allSections) led.push((await answer(here, section, answers[section])).location);
    expect(led).toEqual(
      ['where', 'reach', 'vulnerable', 'needs', 'consent', 'check'].map((to) => `${draftPath}/${to}`),
    );
    expect(here.cases.log).toEqual([]);
    const sent = await send(here);
    expect(sent.location).toMatch(/^\/coordinator\/cases\/[0-9A-Z]{8}\/opened$/);
    expect(here.cases.log).toHaveLength(1);
  });

  it('opens the same case as with the form on one page', async () => {
    const flow = office();
    await begin(flow);
    await answerAll(flow);
    await send(flow);
    const page = office();
    const all = Object.assign({ token }, ...Object.values(answers));
    await page.post('/coordinator/cases/new/one-page', all);
    expect(flow.cases.log).toEqual(page.cases.log);
    expect([...flow.households]).toEqual([...page.households]);
    expect(flow.cases.log[0]?.event).toMatchObject({
      type: 'case-opened',
      volunteer: 'bota',
      needs: [
        { kind: 'bed', quantity: 4, urgency: 'urgent' },
        { kind: 'stove', quantity: 1, urgency: 'soon' },
      ],
    });
  });

  it('opens one case however often the check page is sent, also at the same time', async () => {
    const here = office();
    await begin(here);
    await answerAll(here);
    const { body } = await here.get(`${draftPath}/check`);
    const form = hiddenIn(body);
    const [one, other] = await Promise.all([
      here.post(`${draftPath}/check`, form),
      here.post(`${draftPath}/check`, form),
    ]);
    const later = await here.post(`${draftPath}/check`, form);
    expect(new Set([one.location, other.location, later.location]).size).toBe(1);
    expect(here.cases.log).toHaveLength(1);
    const back = await here.get(`${draftPath}/needs`);
    expect([back.status, back.location]).toEqual([303, one.location]);
    expect(await here.drafts.draftsOf('dana')).toEqual([]);
    expect(JSON.stringify(await here.drafts.findDraft('dana', token))).not.toMatch(/Aigul|7011234567|Abay/);
  });

  it('begins one draft when the button is pressed twice', async () => {
    const here = office();
    await begin(here);
    await answerAll(here, ['family']);
    await begin(here);
    expect(await here.drafts.draftsOf('dana')).toHaveLength(1);
    expect((await here.get(`${draftPath}/family`)).body).toContain('value="Seitova"');
  });

  it('shows all answers before anything is opened, and says what was left out', async () => {
    const here = office();
    await begin(here);
    await answerAll(here);
    await answer(here, 'reach', { phone: '', language: 'ru' });
    const { body } = await here.get(`${draftPath}/check`);
    expect(texts(body)).toMatch(/Mobile phone Not provided Change – Mobile phone/);
    expect(texts(body)).toContain('Bed: 4 (urgent)');
    expect(body).toContain(`href="${draftPath}/needs#need-bed"`);
    expect(body).toContain('Open the case');
  });

  it('comes straight back to the answers after changing one', async () => {
    const here = office();
    await begin(here);
    await answerAll(here);
    const changed = await answer(here, 'where', { ...answers.where, village: 'Belbulak' });
    expect(changed.location).toBe(`${draftPath}/check`);
    expect((await here.get(`${draftPath}/check`)).body).toContain('Belbulak');
  });

  it('is not let through to the check page, nor to the needs, before their turn', async () => {
    const here = office();
    await begin(here);
    await answerAll(here, ['family', 'where']);
    for (const step of ['check', 'needs', 'duplicates', 'nonsense'])
      expect((await here.get(`${draftPath}/${step}`)).location).toBe(draftPath);
    expect((await here.post(`${draftPath}/check`, {})).location).toBe(draftPath);
    expect(here.cases.log).toEqual([]);
  });

  it('checks again when the answers were changed on another device meanwhile', async () => {
    const here = office();
    await begin(here);
    await answerAll(here);
    const { body } = await here.get(`${draftPath}/check`);
    await answer(here, 'reach', { ...answers.reach, language: 'kk' });
    const sent = await here.post(`${draftPath}/check`, hiddenIn(body));
    expect(sent.status).toBe(409);
    expect(sent.body).toContain('Қазақша');
    expect(here.cases.log).toEqual([]);
    expect((await here.post(`${draftPath}/check`, hiddenIn(sent.body))).status).toBe(303);
  });
});

describe('Each section', () => {
  it.each([
    ['family', { firstName: ' ' }, ['firstName']],
    ['family', { children: '1.5', 'member-2-relation': 'son' }, ['children', 'member-2-name']],
    ['where', { area: 'paris', address: 'x'.repeat(201) }, ['address', 'area']],
    ['reach', { phone: '12345', language: '' }, ['phone', 'language']],
    ['vulnerable', { why: [], story: 'x'.repeat(4_001) }, ['why', 'story']],
    [
      'needs',
      { 'need-bed': '0', urgency: '', 'most-urgent': 'stove', 'need-stove': '' },
      ['need-bed', 'need-stove', 'urgency'],
    ],
    ['consent', { volunteer: 'erlan', relatedTo: '7K3M9QT2' }, ['volunteer', 'relatedTo']],
  ] as const)('%s says what is wrong and keeps what was typed', async (section, wrong, fields) => {
    const here = office();
    await begin(here);
    await answerAll(here);
    const typed = { ...answers[section], ...wrong };
    const { status, body } = await answer(here, section, typed);
    expect(status).toBe(422);
    expect(body).toContain('<title>Error: ');
    const summary = /role="alert">(.*?)<\/div><\/div>/.exec(body)?.[1] ?? '';
    expect([...summary.matchAll(/href="#([^"]+)"/g)].map(([, field]) => field)).toEqual(fields);
    const kept = (await here.drafts.findDraft('dana', token))?.sections[section];
    for (const [field, value] of Object.entries(typed))
      if (value.length > 0) expect(kept?.[field]).toEqual([value].flat());
    expect(texts((await here.get(draftPath)).body)).toContain('Incomplete');
    expect((await here.get(`${draftPath}/check`)).location).toBe(draftPath);
  });

  it('has a status on the task list', async () => {
    const here = office();
    await begin(here);
    await answerAll(here, ['family', 'where']);
    const { body } = await here.get(draftPath);
    const statuses = body.split('<li class="govuk-task-list__item').slice(1).map(texts);
    expect(statuses.map((text) => /(Completed|Incomplete|Cannot start yet)/.exec(text)?.[1])).toEqual([
      'Completed',
      'Completed',
      'Incomplete',
      'Cannot start yet',
      'Incomplete',
      'Cannot start yet',
      'Incomplete',
    ]);
    expect(body).not.toContain(`href="${draftPath}/needs"`);
  });

  it('shows markup that was typed as text', async () => {
    const here = office();
    await begin(here);
    const { body } = await answer(here, 'family', {
      ...answers.family,
      familyName: '"><script>x()</script>',
      adults: '',
    });
    expect(body).not.toContain('<script>x()');
    expect((await here.get(draftPath)).body).not.toContain('<script>x()');
  });

  it('keeps what is far too long in bounds', async () => {
    const here = office();
    await begin(here);
    const { status } = await answer(here, 'where', { ...answers.where, address: 'x'.repeat(500_000) });
    expect(status).toBe(422);
    expect(JSON.stringify(await here.drafts.findDraft('dana', token)).length).toBeLessThan(2_000);
  });
});
