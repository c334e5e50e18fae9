/** A draft survives closing the browser, goes on elsewhere, and belongs to its coordinator alone. */
import { describe, expect, it } from 'vitest';
import { ok } from '#case';
import { basisOf, keepSection } from '#functions/coordinator/new-case/drafts/keep-section.ts';
import { newDraft } from '#functions/coordinator/new-case/drafts/new-draft.ts';
import { fieldsOfStep, steps } from '#functions/coordinator/new-case/drafts/steps.ts';
import type { Draft } from '#functions/store/ports.ts';
import { office } from '../../office.ts';
import { answer, answerAll, answers, begin, draftPath, hiddenIn, token } from './flow.ts';

describe('A draft', () => {
  it('is offered on the start page, named by what was typed, and goes on where it stopped', async () => {
    const here = office();
    await begin(here);
    await answerAll(here, ['family', 'where']);
    const start = await here.get('/coordinator/cases/new');
    expect(start.body).toContain(`<a href="${draftPath}">Aigul Seitova, Panfilov</a>`);
    expect(start.body).toContain('2 of 6 sections');
    const list = await here.get(draftPath);
    expect(list.body).toMatch(new RegExp(`<a href="${draftPath}/reach"[^>]*class="govuk-button"`));
    expect((await here.get(`${draftPath}/family`)).body).toContain('value="Seitova"');
  });

  it('names its family on the page alone, not in the titles that a browser’s history keeps', async () => {
    const here = office();
    await begin(here);
    await answerAll(here, ['family', 'where']);
    for (const path of ['', '/remove', '/family', '/duplicates', '/check']) {
      const { body } = await here.get(`${draftPath}${path}`);
      expect(/<title>([^<]*)</.exec(body)?.[1] ?? '').not.toMatch(/Aigul|Seitova|Panfilov/);
    }
    expect((await here.get(draftPath)).body).toMatch(/<h1[^>]*>New case: Aigul Seitova, Panfilov</);
  });

  it('fits what the table holds, however often one field is sent', async () => {
    const form = Object.fromEntries(
      steps.flatMap(fieldsOfStep).map((name) => [name, Array.from({ length: 60 }, () => 'Қ'.repeat(9_000))]),
    );
    let kept: Draft = newDraft('form-of-today-000', 'dana', '2026-11-01T00:00:00.000Z');
    const people = { saveDraft: async (draft: Draft) => ok(draft), findDraft: async () => kept };
    for (const step of steps) {
      const saved = await keepSection(people, kept, step, { ...form, basis: [basisOf(kept, step)] });
      if (!saved.ok) throw new Error(`${step} was not kept`);
      kept = saved.value;
    }
    // DynamoDB takes items of 400 KB.
    expect(Buffer.byteLength(JSON.stringify(kept))).toBeLessThan(390_000);
  });

  it('keeps a section that is put off, without a word about what is missing', async () => {
    const here = office();
    await begin(here);
    const left = await answer(here, 'family', { firstName: 'Aigul', later: 'yes' });
    expect([left.status, left.location]).toEqual([303, draftPath]);
    const { status, body } = await here.get(`${draftPath}/family`);
    expect(status).toBe(200);
    expect(body).toContain('value="Aigul"');
    expect(body).not.toContain('govuk-error');
  });

  it('shows what stands there and what was typed when both devices changed the same section', async () => {
    const here = office();
    await begin(here);
    const phone = await here.get(`${draftPath}/family`);
    await answer(here, 'family', { ...answers.family, children: '3' });
    const late = await here.post(`${draftPath}/family`, {
      ...hiddenIn(phone.body),
      ...answers.family,
      familyName: 'Seitkali',
    });
    expect(late.status).toBe(409);
    expect(late.body).toMatch(/Children<\/dt><dd[^>]*>3</);
    expect(late.body).toMatch(/Family name<\/dt><dd[^>]*>Seitova</);
    expect(late.body).toContain('value="Seitkali"');
    expect((await here.drafts.findDraft('dana', token))?.sections['family']?.['children']).toEqual(['3']);
    const decided = await here.post(`${draftPath}/family`, { ...hiddenIn(late.body), ...answers.family });
    expect(decided.status).toBe(303);
    expect((await here.drafts.findDraft('dana', token))?.sections['family']?.['children']).toEqual(['4']);
  });

  it('loses nothing when two sections are sent at the same time', async () => {
    const here = office();
    await begin(here);
    const both = await Promise.all([
      answer(here, 'where', answers.where),
      answer(here, 'reach', answers.reach),
    ]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    const kept = await here.drafts.findDraft('dana', token);
    expect(Object.keys(kept?.sections ?? {}).toSorted()).toEqual(['reach', 'where']);
  });

  it('takes the same answers twice without asking, as after a double click', async () => {
    const here = office();
    await begin(here);
    const { body } = await here.get(`${draftPath}/where`);
    const form = { ...hiddenIn(body), ...answers.where };
    await here.post(`${draftPath}/where`, form);
    expect((await here.post(`${draftPath}/where`, form)).status).toBe(303);
  });

  it('is not found by another coordinator, nor under an address that is none', async () => {
    const here = office();
    await begin(here);
    await answerAll(here, ['family']);
    for (const path of [draftPath, `${draftPath}/family`, `${draftPath}/check`, `${draftPath}/remove`]) {
      const seen = await here.as('erlan').get(path);
      expect(seen.status).toBe(404);
      expect(seen.body).not.toContain('Aigul');
    }
    const typed = await here.as('erlan').post(`${draftPath}/family`, answers.family);
    expect(typed.status).toBe(404);
    expect((await here.as('erlan').get('/coordinator/cases/new')).body).not.toContain('Aigul');
    expect((await here.get('/coordinator/drafts/x')).status).toBe(404);
    expect((await here.get(`/coordinator/drafts/${'x'.repeat(1_500)}/family`)).status).toBe(404);
  });

  it('is thrown away by a form, once that is confirmed', async () => {
    const here = office();
    await begin(here);
    await answerAll(here, ['family']);
    const asked = await here.get(`${draftPath}/remove`);
    expect(asked.body).toContain('Aigul Seitova');
    expect(await here.drafts.draftsOf('dana')).toHaveLength(1);
    const removed = await here.post(`${draftPath}/remove`, hiddenIn(asked.body));
    expect([removed.status, removed.location]).toEqual([303, '/coordinator/cases/new']);
    expect(await here.drafts.draftsOf('dana')).toEqual([]);
  });
});
