/** The timeline: every kind of event is told in a sentence, without blanks left open and without codes. */
import { describe, expect, it } from 'vitest';
import type { CaseEventType, Language, RecordedEvent } from '#case';
import { peopleIn, tellEvent, tellingOf } from '#functions/web/history/tell-event.ts';
import type { EventByType } from '#functions/web/history/telling.ts';

const asked = { askId: 'delivery-1', volunteer: 'bota', dueBy: '2026-11-30' };
const answered = { askId: 'delivery-1', volunteer: 'bota', late: false, corrects: false };
const message = { messageId: 'm', person: 'bota', channel: 'sms' } as const;
const bed = { id: 'need-1', kind: 'bed', quantity: 2, urgency: 'soon' } as const;
const item = {
  needId: 'need-1',
  kind: 'bed',
  quantity: 2,
  unit: 'piece',
  consignmentId: 'container',
  line: 1,
} as const;

/** One of each; a new kind of event does not compile until it stands here. */
const events: EventByType = {
  'case-opened': {
    type: 'case-opened',
    coordinator: 'dana',
    formId: 'form',
    language: 'ru',
    area: 'talgar',
    household: { adults: 1, children: 3 },
    vulnerabilities: ['single-parent'],
    urgency: 'soon',
    needs: [bed],
    consents: [],
    relatedTo: '7K3M9QT1',
  },
  'assessment-asked': { type: 'assessment-asked', ...asked },
  'assessment-recorded': {
    type: 'assessment-recorded',
    ...answered,
    answer: { outcome: 'needs-help', needs: [bed], risk: 'high', noteId: 'note' },
  },
  'goods-set-aside': { type: 'goods-set-aside', items: [item] },
  'goods-missing': { type: 'goods-missing', needIds: ['need-1'] },
  'delivery-asked': { type: 'delivery-asked', ...asked, items: [item], services: ['need-1'] },
  'delivery-confirmed': {
    type: 'delivery-confirmed',
    ...answered,
    answer: { outcome: 'partly', items: [{ needId: 'need-1', outcome: 'delivered', quantity: 1 }] },
    notBefore: '2026-12-02',
  },
  'check-in-planned': { type: 'check-in-planned', number: 2, on: '2026-12-24' },
  'check-in-asked': { type: 'check-in-asked', ...asked, number: 2 },
  'check-in-answered': {
    type: 'check-in-answered',
    ...answered,
    answer: { scores: { sleep: 'hard' }, alarm: true, newNeeds: [bed] },
  },
  'rung-climbed': {
    type: 'rung-climbed',
    ...message,
    askId: 'delivery-1',
    round: 1,
    rung: 1,
    action: 'remind',
  },
  'message-sent': { type: 'message-sent', ...message, repeated: true },
  'message-delivered': { type: 'message-delivered', ...message },
  'message-bounced': { type: 'message-bounced', ...message, complaint: false },
  'message-failed': { type: 'message-failed', ...message, code: 'rejected' },
  'messages-stopped': { type: 'messages-stopped', person: 'bota', channels: ['sms', 'email'] },
  'ask-settled': { type: 'ask-settled', askId: 'delivery-1', outcome: 'silent' },
  'task-handed-back': { type: 'task-handed-back', askId: 'delivery-1', volunteer: 'bota', reason: 'no-time' },
  'call-asked': { type: 'call-asked', askId: 'delivery-1', volunteer: 'dana', noteId: 'note' },
  'call-made': { type: 'call-made', askId: 'delivery-1', volunteer: 'dana' },
  escalated: { type: 'escalated', to: 'dana', role: 'coordinator', reason: 'silence', messageId: 'm' },
  'taken-up': { type: 'taken-up', reason: 'review', checkIn: { number: 3, on: '2027-05-24' } },
  reassigned: { type: 'reassigned', role: 'volunteer', to: 'timur', from: 'bota', backup: true },
  'need-added': { type: 'need-added', need: bed, assessed: false },
  'need-withdrawn': { type: 'need-withdrawn', needId: 'need-1' },
  'note-referenced': { type: 'note-referenced', noteId: 'note' },
  'consent-given': { type: 'consent-given', consent: 'story' },
  'consent-withdrawn': { type: 'consent-withdrawn', consent: 'contact' },
  rescheduled: { type: 'rescheduled', subject: 'delivery', to: '2026-12-05' },
  closed: { type: 'closed', reason: 'goals-met', summaryId: 'note' },
  're-opened': { type: 're-opened', coordinator: 'erlan' },
  'details-exported': { type: 'details-exported', format: 'page' },
  'personal-data-erased': { type: 'personal-data-erased' },
};

const need = { ...bed, status: 'open', assessed: true, delivered: 0, setAside: [] } as const;
const names: Record<string, string> = {
  bota: 'Bota B.',
  dana: 'Dana D.',
  timur: 'Timur T.',
  erlan: 'Erlan E.',
};
const tellingIn = (language: Language) =>
  tellingOf(
    { needs: [need], asks: [{ id: 'delivery-1', kind: 'delivery' }] },
    (id) => names[id] ?? id,
    language,
  );
const telling = tellingIn('en');

const recorded = (event: EventByType[CaseEventType]): RecordedEvent => ({
  reference: '7K3M9QT1',
  sequence: 1,
  at: '2026-11-23T05:00:00.000Z',
  by: { role: 'coordinator', id: 'dana' },
  previous: '',
  event,
});

describe('the timeline', () => {
  it.each(Object.values(events))('tells in plain words: $type', (event) => {
    const { text, details = [], by } = tellEvent(recorded(event), telling);
    const said = [text, ...details].join(' ');
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(said).not.toMatch(/[{}]|undefined|need-1\b|delivery-1\b/);
    for (const id of Object.keys(names)) expect(said).not.toMatch(new RegExp(`\\b${id}\\b`));
    expect(by).toBe('coordinator Dana D.');
  });

  it.each(Object.values(events))('leaves nothing in English in the other languages: $type', (event) => {
    for (const language of ['kk', 'ru'] as const) {
      const { text, details = [], flag = '', by = '' } = tellEvent(recorded(event), tellingIn(language));
      const said = [text, ...details, flag, by]
        .join(' ')
        .replaceAll(/Bota|Dana|Timur|Erlan|container|rejected/g, '');
      expect(said).toMatch(/[а-я]/);
      expect(said).not.toMatch(/[a-z]{4}/i);
    }
  });

  it.each(Object.values(events))('knows everybody whom the event names: $type', (event) => {
    const ids = peopleIn(recorded(event));
    const named = Object.keys(names).filter((id) => JSON.stringify(event).includes(`"${id}"`));
    expect(ids).toEqual(expect.arrayContaining(named));
    expect(ids).not.toContain('2026-12-05');
  });

  it('flags what came late, was corrected, or is an alarm', () => {
    const answer = events['assessment-recorded'];
    expect(tellEvent(recorded({ ...answer, late: true, ignored: true }), telling)).toMatchObject({
      flag: 'Late',
      details: expect.arrayContaining(['The case had gone on and did not turn on this answer']),
    });
    expect(tellEvent(recorded({ ...answer, corrects: true }), telling).flag).toBe('Corrected');
    expect(tellEvent(recorded(events['check-in-answered']), telling).flag).toBe('Alarm');
  });

  it('says when the workflow or a message service did it, and keeps the id of a person who is gone', () => {
    const by = (actor: RecordedEvent['by']) =>
      tellEvent({ ...recorded(events.closed), by: actor }, telling).by;
    expect(by({ role: 'workflow' })).toBe('by the workflow');
    expect(by({ role: 'provider' })).toBe('by the message service');
    expect(by({ role: 'volunteer', id: 'gone' })).toBe('volunteer gone');
  });
});
