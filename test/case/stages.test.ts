/** The table of stages is what is decided by. */
import { describe, expect, it } from 'vitest';
import { allowedIn, type CaseCommand, decide, defaultSettings, type Stage, stages } from '#case';
import { aFamily, aidana, assessed, coordinator, helped, monday, theForm } from './a-family.ts';

const closed = aFamily();
closed.does({ type: 'close', reason: 'goals-met' });
const asked = aFamily();
asked.does({ type: 'ask', kind: 'assessment', volunteer: aidana });

const families: Record<Stage, ReturnType<typeof aFamily>> = {
  intake: aFamily(),
  assessment: asked,
  delivery: assessed(aFamily()),
  'follow-up': helped(),
  closed,
};

const answering = { askId: 'assessment-1', volunteer: aidana };
const one: { [Type in CaseCommand['type']]: CaseCommand & { type: Type } } = {
  'open-case': theForm,
  ask: { type: 'ask', kind: 'assessment', volunteer: aidana },
  'record-assessment': {
    type: 'record-assessment',
    ...answering,
    answer: { outcome: 'no-needs', needs: [], risk: 'low' },
  },
  'confirm-delivery': { type: 'confirm-delivery', ...answering, answer: { outcome: 'delivered', items: [] } },
  'answer-check-in': {
    type: 'answer-check-in',
    ...answering,
    answer: { scores: {}, alarm: false, newNeeds: [] },
  },
  'set-goods-aside': { type: 'set-goods-aside', items: [] },
  'note-goods-missing': { type: 'note-goods-missing', needIds: [] },
  'plan-check-in': { type: 'plan-check-in', on: '2026-12-01' },
  'climb-rung': {
    type: 'climb-rung',
    askId: 'assessment-1',
    round: 1,
    rung: 0,
    action: 'ask',
    person: aidana,
    channel: 'sms',
  },
  'record-message': {
    type: 'record-message',
    status: 'sent',
    messageId: 'case-done-1',
    person: aidana,
    channel: 'sms',
    repeated: false,
  },
  'stop-messages': { type: 'stop-messages', person: aidana, channels: ['sms'] },
  'settle-ask': { type: 'settle-ask', askId: 'assessment-1', outcome: 'silent' },
  'hand-back': { type: 'hand-back', ...answering, reason: 'no-time' },
  'ask-for-a-call': { type: 'ask-for-a-call', ...answering },
  'note-the-call': { type: 'note-the-call' },
  'change-the-day': { type: 'change-the-day', ...answering, to: '2026-12-01' },
  escalate: { type: 'escalate', to: coordinator, role: 'coordinator', reason: 'step-failed' },
  'take-up': { type: 'take-up' },
  reassign: { type: 'reassign', role: 'coordinator', to: 'coordinator-2' },
  'add-need': { type: 'add-need', need: { kind: 'bed', quantity: 1, urgency: 'soon' }, assessed: true },
  'withdraw-need': { type: 'withdraw-need', needId: 'need-1' },
  'reference-note': { type: 'reference-note', noteId: 'note-1' },
  'give-consent': { type: 'give-consent', consent: 'story' },
  'withdraw-consent': { type: 'withdraw-consent', consent: 'contact' },
  reschedule: { type: 'reschedule', subject: 'delivery', to: '2026-12-01' },
  close: { type: 'close', reason: 'goals-met' },
  're-open': { type: 're-open', coordinator },
  'note-export': { type: 'note-export', format: 'page' },
  'erase-personal-data': { type: 'erase-personal-data' },
};

const cases = Object.values(one).flatMap((command) =>
  stages.map((stage) => [command.type, stage, command] as const),
);
const rows = cases.filter(([type]) => type !== 'open-case');

describe('given the table of commands and stages', () => {
  it.each(rows.filter(([type, stage]) => !allowedIn[type].includes(stage)))(
    '%s is turned away in %s by its stage',
    (_, stage, command) => {
      const decided = decide(families[stage].state(), command, { now: monday, settings: defaultSettings });
      expect(decided).toEqual({ ok: false, failure: { refused: 'not-in-this-stage', stage } });
    },
  );

  it.each(rows.filter(([type, stage]) => allowedIn[type].includes(stage) && type !== 'reschedule'))(
    '%s is not turned away in %s by its stage',
    (_, stage, command) => {
      const decided = decide(families[stage].state(), command, { now: monday, settings: defaultSettings });
      if (!decided.ok) expect(decided.failure.refused).not.toBe('not-in-this-stage');
    },
  );

  it('each of the five stages is really reached', () => {
    for (const stage of stages) expect(families[stage].state().stage).toBe(stage);
  });

  it('nothing but the form opens a case, and the form sent twice opens one', () => {
    const context = { now: monday, settings: defaultSettings };
    expect(decide(undefined, one.close, context)).toEqual({
      ok: false,
      failure: { refused: 'no-such-case' },
    });
    expect(decide(families.intake.state(), theForm, context)).toEqual({
      ok: false,
      failure: { refused: 'already-recorded' },
    });
    expect(decide(families.intake.state(), { ...theForm, formId: 'form-2' }, context)).toEqual({
      ok: false,
      failure: { refused: 'already-open' },
    });
  });
});
