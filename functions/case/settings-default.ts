/** The figures an organisation starts with, each with where it comes from; every one can be changed. */
import { holidaysOfKazakhstan } from './holidays-kazakhstan.ts';
import type { Settings } from './settings.ts';

export const defaultSettings: Settings = {
  timeZone: 'Asia/Almaty', // UTC+5 all year since 1 March 2024
  goodHours: { from: '09:00', to: '21:00' }, // notification SMS in Kazakhstan: weekdays 09:00 to 21:00
  holidays: holidaysOfKazakhstan,
  // Ours, for want of a published scale: what makes a family least able to wait counts most.
  priority: {
    perVulnerability: {
      violence: 6,
      'pregnancy-or-infant': 5,
      disability: 4,
      'chronic-illness': 4,
      'no-income': 3,
      displaced: 3,
      'single-parent': 3,
      'older-person': 3,
      'many-children': 2,
      other: 1,
    },
    perUrgency: { 'can-wait': 0, soon: 5, urgent: 15 },
    perChild: 1,
    perWeekWaiting: 1,
    mostForWaiting: 12, // so that waiting alone never outweighs urgency
  },
  answerWithin: {
    assessment: 'P7D', // assessment within 7 days of intake
    delivery: 'P7D', // monitoring starts 1 to 2 weeks after distribution (CARE emergency toolkit 16.6)
    'check-in': 'P5D', // within the working week of its date
  },
  ladders: {
    assessment: {
      rungs: [
        { after: 'P0D', action: 'ask' },
        { after: 'P2D', action: 'remind' },
        { after: 'P3D', action: 'other-channel' }, // first contact within 3 working days (SUKA manual 7.1)
        { after: 'P4D', action: 'backup-volunteer' },
        { after: 'P6D', action: 'tell-coordinator' },
        { after: 'P10D', action: 'tell-manager' },
      ],
      silentAfter: 'P14D', // silence is reported to the supervisor after 14 days (CASA)
    },
    delivery: laterLadder(),
    'check-in': laterLadder(),
  },
  staffPatience: {
    coordinator: 'P3D', // first contact within 3 working days (SUKA manual 7.1), asked of staff too
    manager: 'P7D', // high-risk families are contacted weekly (Manitoba standards 1.1.4)
  },
  callWithin: 'P1D', // ours: who asks for a call is called by the next day
  quietAfterCall: 'P2D', // ours: what was agreed on the phone has two days to happen
  sendAgainAfter: 'PT4H', // ours: SES counts its daily quota over 24 hours, and frees some of it all the time
  anotherDay: { within: 'P14D', times: 2 }, // ours: twice two weeks; CASA tells the supervisor after two weeks
  // 10 days: monitoring 1 to 2 weeks after distribution (CARE 16.6); 6 months: reassessment (OSCaR);
  // weekly for high risk (Manitoba standards 1.1.4).
  cadence: {
    low: { after: ['P10D', 'P1M', 'P3M', 'P6M'] },
    medium: { after: ['P10D', 'P1M', 'P3M', 'P6M'] },
    high: { after: ['P7D', 'P14D', 'P21D', 'P28D', 'P2M', 'P3M', 'P6M'], thenEvery: 'P6M' },
  },
  goodsPatience: 'P14D', // failed contact is tried again after 2 weeks (CASA); the same for stock
  newVisitAfter: 'P2D', // ours: soon, but not the next morning
  visitsBeforeAsking: 3, // ours: three closed doors are a question for the coordinator
  remindBeforeVisit: 'P2D', // reminder 2 days before a visit
  changeAnswerWithin: 'PT24H', // ours: a slip is noticed within a day
  continueAfter: 'P300D', // Step Functions ends an execution after a year
  retention: {
    familiesAfterClosure: 'P2Y', // ours: a family that comes back within two winters is still known
    accessLog: 'P1Y', // ours: long enough for a complaint to be looked into
  },
  caseload: 15, // and at most 18 (Western Australia 4.1.7)
};

/** After the assessment a volunteer knows the family: four rungs spread over two weeks (CASA: told after 14 days). */
function laterLadder(): Settings['ladders']['delivery'] {
  return {
    rungs: [
      { after: 'P0D', action: 'ask' },
      { after: 'P2D', action: 'remind' },
      { after: 'P4D', action: 'other-channel' },
      { after: 'P7D', action: 'backup-volunteer' },
      { after: 'P10D', action: 'tell-coordinator' },
      { after: 'P14D', action: 'tell-manager' },
    ],
    silentAfter: 'P21D',
  };
}
