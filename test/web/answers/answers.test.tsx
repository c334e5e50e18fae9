/** The three answer forms: nothing chosen beforehand, everything typed kept, and what each answer becomes. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { type AskState, type CaseState, failed } from '#case';
import { AnswerFields, readAnswer } from '#functions/web/answers/index.tsx';
import { type FieldErrors, noErrors } from '#functions/web/forms/field-errors.ts';
import { type Form, formOf } from '#functions/web/forms/form.ts';
import { officeWithCase } from '../../coordinator/office.ts';

const by = { askId: 'assessment-1', volunteer: 'bota' };

async function question(kind: 'assessment' | 'delivery'): Promise<{ state: CaseState; ask: AskState }> {
  const here = await officeWithCase();
  await here.given({ type: 'ask', kind: 'assessment', volunteer: 'bota' });
  if (kind === 'delivery') {
    const needs = [
      { kind: 'bed', quantity: 2, urgency: 'soon' },
      { kind: 'stove', quantity: 1, urgency: 'soon' },
      { kind: 'visit', quantity: 1, urgency: 'soon' },
    ] as const;
    const answer = { outcome: 'needs-help', risk: 'low', needs: [...needs] } as const;
    await here.given(
      { type: 'record-assessment', ...by, answer: { ...answer, needs: [...needs] } },
      'volunteer',
    );
    const from = { consignmentId: 'container', unit: 'piece' } as const;
    await here.given({
      type: 'set-goods-aside',
      items: [
        { needId: 'need-1', kind: 'bed', quantity: 2, line: 1, ...from },
        { needId: 'need-2', kind: 'stove', quantity: 1, line: 2, ...from },
      ],
    });
    await here.given({ type: 'ask', kind: 'delivery', volunteer: 'bota' });
  }
  const state = here.state();
  const ask = state.asks.at(-1);
  if (ask === undefined) throw new Error('a question was asked');
  return { state, ask };
}

/** The check-in's form needs no more of a case than this. */
const checkIn = async () => {
  const { state, ask } = await question('assessment');
  return { state, ask: { ...ask, kind: 'check-in', id: 'check-in-1' } satisfies AskState };
};

const reading = (form: Form, { state, ask }: { state: CaseState; ask: AskState }) => {
  const read = readAnswer(form, ask, state);
  return read.ok ? read.value.command({ askId: ask.id, volunteer: 'bota', noteId: 'note-1' }) : read.failure;
};

const rendered = (
  { state, ask }: { state: CaseState; ask: AskState },
  form: Form,
  errors: FieldErrors = noErrors,
) => renderToString(<AnswerFields ask={ask} state={state} form={form} errors={errors} language="ru" />);

describe('every answer form', () => {
  it.each(['assessment', 'delivery', 'check-in'] as const)(
    'has nothing chosen beforehand, and takes nothing from one who chose nothing: %s',
    async (kind) => {
      const asked = kind === 'check-in' ? await checkIn() : await question(kind);
      expect(rendered(asked, {})).not.toMatch(/ checked| selected/);
      expect(readAnswer({}, asked.ask, asked.state).ok).toBe(false);
    },
  );

  it('keeps what was typed, with the message beside the field', async () => {
    const asked = await question('assessment');
    const form = formOf({ outcome: 'needs-help', 'need-1-kind': 'stove', note: '<b>roof</b>' });
    const read = readAnswer(form, asked.ask, asked.state);
    const html = rendered(asked, form, read.ok ? noErrors : read.failure);
    expect(html).toContain('value="needs-help" checked');
    expect(html).toContain('value="stove" selected');
    expect(html).toContain('&lt;b>roof');
    expect(html).toMatch(/id="need-1-quantity-error".*?Заполните/);
  });
});

describe('an assessment', () => {
  it('confirms the needs of the intake when it names none', async () => {
    const asked = await question('assessment');
    expect(rendered(asked, {})).toContain('Кровать × 2');
    expect(reading(formOf({ outcome: 'needs-help', risk: 'high' }), asked)).toMatchObject({
      type: 'record-assessment',
      answer: { outcome: 'needs-help', risk: 'high', needs: [], noteId: 'note-1' },
    });
  });

  it('has to name a need where none is known', async () => {
    const { state, ask } = await question('assessment');
    const form = formOf({ outcome: 'needs-help', risk: 'high' });
    expect(reading(form, { ask, state: { ...state, needs: [] } })).toEqual({
      'need-1-kind': { message: 'no-needs-named' },
    });
  });

  it('does not say "needs nothing" and name needs at once', async () => {
    const form = formOf({
      outcome: 'no-needs',
      risk: 'low',
      'need-3-kind': 'stove',
      'need-3-quantity': 1,
      'need-3-urgency': 'soon',
    });
    expect(reading(form, await question('assessment'))).toEqual({ outcome: { message: 'needs-contradict' } });
  });

  it('needs no judgement of risk where nobody was met', async () => {
    const asked = await question('assessment');
    expect(reading(formOf({ outcome: 'declined' }), asked)).toMatchObject({
      answer: { risk: asked.state.risk },
    });
    expect(reading(formOf({ outcome: 'no-needs' }), asked)).toEqual({ risk: { message: 'choose' } });
  });
});

describe('a delivery', () => {
  const outcomes = (command: unknown) =>
    JSON.parse(JSON.stringify(command), (key, value: unknown) => (key === 'askId' ? undefined : value));

  it('is said with one choice', async () => {
    const asked = await question('delivery');
    expect(outcomes(reading(formOf({ delivery: 'delivered' }), asked))).toMatchObject({
      answer: {
        outcome: 'delivered',
        items: [
          { needId: 'need-1', outcome: 'delivered', quantity: 2, consignmentId: 'container', line: 1 },
          { needId: 'need-2', outcome: 'delivered', quantity: 1 },
          { needId: 'need-3', outcome: 'delivered', quantity: 1 },
        ],
      },
    });
    expect(reading(formOf({ delivery: 'nobody-home' }), asked)).toMatchObject({
      answer: { outcome: 'nobody-home' },
    });
  });

  const marks = { 'item-1': 'delivered', 'item-2': 'refused', 'item-3': 'not-delivered' };

  it('is said thing by thing, with fewer brought than set aside', async () => {
    const form = formOf({ delivery: 'partly', ...marks, 'item-1-quantity': '1' });
    expect(reading(form, await question('delivery'))).toMatchObject({
      answer: {
        outcome: 'partly',
        items: [
          { needId: 'need-1', outcome: 'delivered', quantity: 1 },
          { needId: 'need-2', outcome: 'refused' },
          { needId: 'need-3', outcome: 'not-delivered' },
        ],
      },
    });
  });

  it.each([
    [
      'more than was set aside',
      { ...marks, 'item-1-quantity': '3' },
      { 'item-1-quantity': { message: 'too-large', limit: 2 } },
    ],
    [
      'a thing not marked',
      { 'item-1': 'delivered', 'item-2': 'refused' },
      { 'item-3': { message: 'choose' } },
    ],
    [
      'nothing at all',
      { 'item-1': 'not-delivered', 'item-2': 'not-delivered', 'item-3': 'not-delivered' },
      { delivery: { message: 'all-or-some' } },
    ],
  ])('is given back for %s', async (_, typed, errors) => {
    expect(reading(formOf({ delivery: 'partly', ...typed }), await question('delivery'))).toEqual(errors);
  });

  it('is given back when a mark says otherwise than the whole', async () => {
    const form = formOf({ delivery: 'delivered', 'item-2': 'refused' });
    expect(reading(form, await question('delivery'))).toEqual({ delivery: { message: 'marks-contradict' } });
  });

  it('is delivered or refused as a whole when every thing is', async () => {
    const each = (mark: string) =>
      formOf({ delivery: 'partly', 'item-1': mark, 'item-2': mark, 'item-3': mark });
    const asked = await question('delivery');
    expect(reading(each('delivered'), asked)).toMatchObject({ answer: { outcome: 'delivered' } });
    expect(reading(each('refused'), asked)).toMatchObject({ answer: { outcome: 'refused' } });
  });
});

describe('a check-in', () => {
  const well = {
    housing: 'well',
    sleep: 'hard',
    health: 'unknown',
    income: 'alarming',
    school: 'well',
    safety: 'well',
    alarm: 'no',
  };

  it('says how each thing is, and what is new', async () => {
    const form = formOf({
      ...well,
      'need-1-kind': 'stove',
      'need-1-quantity': 1,
      'need-1-urgency': 'urgent',
    });
    const { alarm: _alarm, ...scores } = well;
    expect(reading(form, await checkIn())).toEqual({
      type: 'answer-check-in',
      askId: 'check-in-1',
      volunteer: 'bota',
      answer: {
        scores,
        alarm: false,
        newNeeds: [{ kind: 'stove', quantity: 1, urgency: 'urgent' }],
        noteId: 'note-1',
      },
    });
  });

  it('has to say of each thing how it is, even "I do not know"', async () => {
    const { school: _school, alarm: _alarm, ...some } = well;
    expect(reading(formOf(some), await checkIn())).toEqual({
      school: { message: 'choose' },
      alarm: { message: 'choose' },
    });
  });

  it('that help is needed now is enough to say, and scores that were given are kept', async () => {
    expect(reading(formOf({ alarm: 'yes' }), await checkIn())).toMatchObject({
      answer: { scores: {}, alarm: true, newNeeds: [] },
    });
    expect(reading(formOf({ alarm: 'yes', health: 'alarming' }), await checkIn())).toMatchObject({
      answer: { scores: { health: 'alarming' }, alarm: true },
    });
  });

  it('keeps errors of both halves of the form', async () => {
    const read = readAnswer(
      formOf({ 'need-2-kind': 'stove' }),
      (await checkIn()).ask,
      (await checkIn()).state,
    );
    expect(Object.keys(read.ok ? {} : failed(read.failure).failure)).toEqual(
      expect.arrayContaining(['housing', 'alarm', 'need-2-quantity', 'need-2-urgency']),
    );
  });
});

describe('a delivery that somebody else has answered already', () => {
  it('is of as many calls as were asked for: who made all of them is not recorded as having made one', async () => {
    const here = await officeWithCase();
    await here.given({ type: 'ask', kind: 'assessment', volunteer: 'bota' });
    const needs = [{ kind: 'call', quantity: 3, urgency: 'soon' } as const];
    const assessed = { outcome: 'needs-help', risk: 'low', needs } as const;
    await here.given(
      { type: 'record-assessment', ...by, answer: { ...assessed, needs: [...needs] } },
      'volunteer',
    );
    await here.given({ type: 'ask', kind: 'delivery', volunteer: 'bota' });
    const ask = () => here.state().asks.find(({ kind }) => kind === 'delivery');
    const before = ask();
    if (before === undefined) throw new Error('a delivery was asked for');
    const said = () =>
      reading(formOf({ delivery: 'delivered' }), { state: here.state(), ask: ask() ?? before });
    const first = said();
    const needId = before.services[0] ?? '';
    const all = [{ needId, outcome: 'delivered' as const, quantity: 3 }];
    expect(first).toMatchObject({ answer: { outcome: 'delivered', items: all } });
    await here.given(
      {
        type: 'confirm-delivery',
        askId: before.id,
        volunteer: 'bota',
        answer: { outcome: 'delivered', items: all },
      },
      'volunteer',
    );
    expect(said()).toEqual(first);
  });
});
