/** What the events of a case add up to. */
import type {
  AskId,
  AssessmentAnswer,
  CaseReference,
  CheckInAnswer,
  DeliveryAnswer,
  HouseholdShape,
  Instant,
  IsoDate,
  MessageId,
  Need,
  PersonId,
  SetAsideItem,
} from './events.ts';
import type {
  AskKind,
  Channel,
  ClosureReason,
  Consent,
  ContactAction,
  EscalationReason,
  Hindrance,
  Language,
  Risk,
  Stage,
  Urgency,
  Vulnerability,
} from './vocabulary.ts';

export type NeedStatus = 'open' | 'set-aside' | 'missing' | 'met' | 'refused' | 'withdrawn';

export interface NeedState extends Need {
  status: NeedStatus;
  /** False for a need that waits for its assessment. */
  assessed: boolean;
  /** Units brought so far; a partly delivered need is open again for the rest. */
  delivered: number;
  setAside: SetAsideItem[];
}

export interface Contact {
  rung: number;
  action: ContactAction;
  person: PersonId;
  channel?: Channel;
  messageId: MessageId;
  at: Instant;
  /** `not-sent`: we could not, through no fault of the address. */
  status: 'planned' | 'sent' | 'delivered' | 'bounced' | 'failed' | 'not-sent';
  /** Why it was not sent. */
  hindrance?: Hindrance;
}

export type AskStatus = 'open' | 'answered' | 'silent' | 'unreachable' | 'withdrawn';

export interface AskState {
  id: AskId;
  kind: AskKind;
  status: AskStatus;
  volunteer: PersonId;
  /** The volunteers who had this question before: they handed it back, or stayed silent. */
  before: PersonId[];
  dueBy: IsoDate;
  openedAt: Instant;
  /** The ladder's times count from here: set anew by each round. */
  since: Instant;
  /** Starts at 1; a new volunteer or a new date begins a new round from the lowest rung. */
  round: number;
  /** Contacts of the present round. */
  contacts: Contact[];
  /** True when nobody holds the question: handed back, and no one has it yet. */
  handedBack: boolean;
  items: SetAsideItem[];
  services: string[];
  /** Number of the check-in. */
  number?: number;
  answeredAt?: Instant;
  answeredBy?: PersonId;
  /** Sequence number of the answer's event. */
  answerSequence?: number;
  /** The latest answer the case turned on. */
  answer?: Answer;
  /** What others said, or the same person later, that the case does not turn on: the latest of each person. */
  alsoSaid?: AlsoSaid[];
  /** The ladder has chosen a backup volunteer who has not been contacted yet. */
  backupChosen?: boolean;
  /** How often the volunteer has moved it to another day by themselves; absent for never. */
  moved?: number;
}

export type Answer = AssessmentAnswer | DeliveryAnswer | CheckInAnswer;

export interface AlsoSaid {
  person: PersonId;
  /** Sequence number of its event. */
  sequence: number;
  answer: Answer;
}

export interface CheckInState {
  number: number;
  on: IsoDate;
  askId?: AskId;
  answeredAt?: Instant;
  answer?: Omit<CheckInAnswer, 'noteId'>;
  /** Asked about, but nobody answered. */
  missed: boolean;
}

export interface WaitingFor {
  person: PersonId;
  role: 'coordinator' | 'manager';
  reason: EscalationReason;
  since: Instant;
  /** When this person was told; the ladder of staff counts from here. */
  toldAt: Instant;
  askId?: AskId;
  messageId: MessageId;
  messageSent: boolean;
  /** The message came back: this person does not know. */
  messageFailed?: boolean;
  /** When we last could not send it, through no fault of theirs. */
  notSentAt?: Instant;
}

export interface Untold {
  reason: EscalationReason;
  askId?: AskId;
  since: Instant;
}

/** Whoever raised a case hears that it is done; absent where they closed it themselves. */
export interface WordOfTheEnd {
  to: PersonId;
  messageId: MessageId;
  status: Contact['status'];
  /** When sending was hindered first, and last. */
  notSent?: { since: Instant; at: Instant };
}

/** A call that a volunteer asked for, or should have in place of a message, and has not had yet. */
export interface CallOwed {
  askId: AskId;
  volunteer: PersonId;
  since: Instant;
  /** What they wrote about it. */
  noteId?: string;
  /** Why it takes the place of a message; absent where the volunteer asked for it. */
  instead?: Hindrance;
}

export interface CaseState {
  reference: CaseReference;
  sequence: number;
  /** SHA-256 of the latest recorded event, for the next one to carry. */
  hash: string;
  stage: Stage;
  openedAt: Instant;
  openedBy?: PersonId;
  formId: string;
  /** Sequence number of the opening or latest re-opening: an execution begun for an earlier one is overtaken. */
  opening: number;
  changedAt: Instant;
  coordinator: PersonId;
  volunteer?: PersonId;
  language: Language;
  area: string;
  from?: string;
  household: HouseholdShape;
  vulnerabilities: Vulnerability[];
  urgency: Urgency;
  risk: Risk;
  consents: Consent[];
  needs: NeedState[];
  /** When an assessment said what is needed; absent until then. */
  assessedAt?: Instant;
  asks: AskState[];
  checkIns: CheckInState[];
  waitingFor?: WaitingFor;
  /** Since when goods have been missing; absent when none is. */
  goodsMissingSince?: Instant;
  /** Visits in a row at which nobody was home. */
  nobodyHome: number;
  /** The next visit or question is not before this day (rescheduled, or a new visit after nobody was home). */
  notBefore?: IsoDate;
  firstDeliveredAt?: Instant;
  /** The follow-up's dates count from here. */
  deliveredOn?: IsoDate;
  /** An alarm or an outcome that a person of staff has yet to be told of. */
  untold?: Untold;
  callOwed?: CallOwed;
  noteIds: string[];
  closed?: { reason: ClosureReason; at: Instant; summaryId?: string; word?: WordOfTheEnd };
  personalDataErased: boolean;
}
