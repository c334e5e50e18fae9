/** A case's opening and closing, its needs, goods and consents, told in plain words. */
import { formatReference } from '#case';
import type { Tellers } from './telling.ts';

type Told = Tellers<
  | 'case-opened'
  | 'goods-set-aside'
  | 'goods-missing'
  | 'need-added'
  | 'need-withdrawn'
  | 'note-referenced'
  | 'consent-given'
  | 'consent-withdrawn'
  | 'rescheduled'
  | 'closed'
  | 're-opened'
  | 'details-exported'
  | 'personal-data-erased'
>;

export const caseTold: Told = {
  'case-opened': (event, { say, word, need }) => {
    const { needs, vulnerabilities, household, relatedTo } = event;
    const why = vulnerabilities.map((each) => word(`vulnerability.${each}`)).join(', ');
    return {
      text: say('case-opened'),
      details: [
        say('opened-household', { adults: household.adults, children: household.children }),
        ...(why === '' ? [] : [say('opened-why', { list: why })]),
        ...(needs.length === 0 ? [] : [say('opened-needs', { list: needs.map(need).join(', ') })]),
        ...(relatedTo === undefined
          ? []
          : [say('opened-related', { reference: formatReference(relatedTo) })]),
      ],
    };
  },
  'goods-set-aside': (event, { say, need }) => ({
    text: say('goods-set-aside'),
    details: event.items.map((item) =>
      say('from-consignment', { need: need(item), consignment: item.consignmentId, line: item.line }),
    ),
  }),
  'goods-missing': (event, { say, needById }) => ({
    text: say('goods-missing', { list: event.needIds.map(needById).join(', ') }),
  }),
  'need-added': (event, { say, need }) => ({
    text: say('need-added', { need: need(event.need) }),
    ...(!event.assessed && { details: [say('need-unassessed')] }),
  }),
  'need-withdrawn': (event, { say, needById }) => ({
    text: say('need-withdrawn', { need: needById(event.needId) }),
  }),
  'note-referenced': (_event, { say }) => ({ text: say('note-referenced') }),
  'consent-given': (event, { say, word }) => ({
    text: say('consent-given', { consent: word(`consent.${event.consent}`) }),
  }),
  'consent-withdrawn': (event, { say, word }) => ({
    text: say('consent-withdrawn', { consent: word(`consent.${event.consent}`) }),
  }),
  rescheduled: (event, { say, word, dateOf }) => ({
    text: say('rescheduled', { ask: word(`ask.${event.subject}`), date: dateOf(event.to) }),
  }),
  closed: (event, { say, word }) => ({
    text: say('closed', { reason: word(`closure.${event.reason}`) }),
    ...(event.summaryId !== undefined && { details: [say('with-note')] }),
  }),
  're-opened': (event, { say, nameOf }) => ({
    text: say('re-opened', { person: nameOf(event.coordinator) }),
  }),
  'details-exported': (_event, { say }) => ({ text: say('details-exported') }),
  'personal-data-erased': ({ reason }, { say }) => ({
    text: say(reason === 'retention' ? 'personal-data-erased-in-time' : 'personal-data-erased'),
  }),
};
