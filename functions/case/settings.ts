/** Every figure an organisation may change, with its source; the model takes them as an argument. */
import type { AskKind, Risk, RungAction, Urgency, Vulnerability } from './vocabulary.ts';

export interface Rung {
  /** ISO 8601 duration since the question was put. */
  after: string;
  action: RungAction;
}

export interface Ladder {
  rungs: readonly Rung[];
  /** The question counts as unanswered this long after it was put. */
  silentAfter: string;
}

export interface Cadence {
  /** ISO 8601 durations after the delivery. */
  after: readonly string[];
  /** When the list is used up: every so often without end; absent means the coordinator reviews the case. */
  thenEvery?: string;
}

export interface Settings {
  timeZone: string;
  /** Local times between which people are written to, on weekdays that are no holidays. */
  goodHours: { from: string; to: string };
  /** Dates (`2026-12-16`) on which nobody is written to. */
  holidays: readonly string[];
  priority: {
    perVulnerability: Readonly<Record<Vulnerability, number>>;
    perUrgency: Readonly<Record<Urgency, number>>;
    perChild: number;
    /** Points of one week of waiting. */
    perWeekWaiting: number;
    /** Highest number of points that waiting can add. */
    mostForWaiting: number;
  };
  /** Days (ISO 8601 duration) within which each kind of question is to be answered. */
  answerWithin: Readonly<Record<AskKind, string>>;
  ladders: Readonly<Record<AskKind, Ladder>>;
  /** How long a member of staff has before the next one up is told; the last repeats. */
  staffPatience: { coordinator: string; manager: string };
  /** A volunteer who asks for a call is called within this time, or the manager is told. */
  callWithin: string;
  /** A volunteer who was called is not written to again before this has passed. */
  quietAfterCall: string;
  /** Where sending is hindered for hours rather than weeks, it is tried again after this. */
  sendAgainAfter: string;
  /** How far a volunteer may move a question by themselves, and how often; beyond that they ask for a call. */
  anotherDay: { within: string; times: number };
  cadence: Readonly<Record<Risk, Cadence>>;
  /** How long a case waits for missing goods before it goes on without them. */
  goodsPatience: string;
  /** A new visit after nobody was home, and how many such visits before the coordinator is asked. */
  newVisitAfter: string;
  visitsBeforeAsking: number;
  /** The volunteer is written to this long before a planned visit. */
  remindBeforeVisit: string;
  /** An answer can be changed for so long. */
  changeAnswerWithin: string;
  /** An execution older than this continues as a new one (Step Functions ends it after a year). */
  continueAfter: string;
  /** How long what is personal is kept (ISO 8601 durations), after which the daily `retention` function erases it. */
  retention: {
    /** A family's details, from the day its last case was closed. */
    familiesAfterClosure: string;
    /** Who opened which family's details, from that day. */
    accessLog: string;
  };
  /** Cases a volunteer carries unless their own capacity says otherwise. */
  caseload: number;
}
