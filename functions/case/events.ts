/** Everything that can happen in a case. Events hold ids, codes and dates; never personal data or free text. */
import type {
  AskKind,
  AssessmentOutcome,
  Channel,
  CheckInScore,
  CheckInTopic,
  ClosureReason,
  Consent,
  ContactAction,
  DeliveryOutcome,
  ErasureReason,
  EscalationReason,
  ExportFormat,
  HandBackReason,
  ItemOutcome,
  Language,
  NeedKind,
  Risk,
  TakenUpReason,
  Unit,
  Urgency,
  Vulnerability,
} from './vocabulary.ts';

/** 8 characters, Crockford base32 without look-alikes, the last one a check character. */
export type CaseReference = string;
/** Id of a volunteer, coordinator or manager in the people store. */
export type PersonId = string;
/** `assessment-1`, `delivery-2`, `check-in-3`: unique within the case. */
export type AskId = string;
/** Unique within the case; names the ask, its round and rung, so that a repeated send is recognised. */
export type MessageId = string;
/** UTC instant, ISO 8601 with milliseconds: `2026-11-22T04:00:00.000Z`. */
export type Instant = string;
/** Calendar date in the organisation's time zone: `2026-11-22`. */
export type IsoDate = string;

export interface Need {
  /** `need-1`, unique within the case. */
  id: string;
  kind: NeedKind;
  /** Whole number of units, 1 or more. */
  quantity: number;
  urgency: Urgency;
}

/** One line of goods given out of one consignment for one need. */
export interface SetAsideItem {
  needId: string;
  kind: NeedKind;
  quantity: number;
  unit: Unit;
  consignmentId: string;
  /** Number of the item's line in its consignment, from 1. */
  line: number;
}

export interface DeliveredItem {
  needId: string;
  outcome: ItemOutcome;
  quantity: number;
  /** Absent for a service (a visit, a call). */
  consignmentId?: string;
  line?: number;
}

export interface HouseholdShape {
  adults: number;
  children: number;
}

/** The answer to each kind of question, as the volunteer (or a coordinator on their behalf) gives it. */
export interface AssessmentAnswer {
  outcome: AssessmentOutcome;
  needs: Need[];
  risk: Risk;
  noteId?: string;
}
export interface DeliveryAnswer {
  outcome: DeliveryOutcome;
  items: DeliveredItem[];
  noteId?: string;
}
export interface CheckInAnswer {
  scores: Partial<Record<CheckInTopic, CheckInScore>>;
  /** True when the volunteer says that the family needs help now, whatever the scores. */
  alarm: boolean;
  newNeeds: Need[];
  noteId?: string;
}

export interface OpenedCase {
  coordinator: PersonId;
  /** Id the form carried, so that sending it twice opens one case. */
  formId: string;
  language: Language;
  /** Code of the area where the family lives now, from the settings. */
  area: string;
  /** Code of the region they came from, from the settings; absent when they have always lived here. */
  from?: string;
  household: HouseholdShape;
  vulnerabilities: Vulnerability[];
  urgency: Urgency;
  needs: Need[];
  consents: Consent[];
  /** Volunteer the coordinator chose; absent when one is to be suggested. */
  volunteer?: PersonId;
  /** Case this one continues or doubles, by a coordinator's word. */
  relatedTo?: CaseReference;
}

/** Marks on an answer: given when the question no longer waited for it, or given by another hand. */
export interface AnswerCircumstances {
  askId: AskId;
  /** Who gave the answer (the volunteer asked, or the one reached by phone). */
  volunteer: PersonId;
  /** The question had been settled otherwise; recorded and shown, but the case does not turn on it. */
  late: boolean;
  /** Replaces the answer given before, within 24 hours. */
  corrects: boolean;
  /** A late answer the case did not turn on: shown, but needs, stage and stock stay as they are. */
  ignored?: true;
}

/** What every question carries. */
export interface Asked {
  askId: AskId;
  volunteer: PersonId;
  dueBy: IsoDate;
  /** When its ladder begins; absent means at once. */
  since?: Instant;
}

export type CaseEvent =
  | ({ type: 'case-opened' } & OpenedCase)
  | ({ type: 'assessment-asked' } & Asked)
  | ({ type: 'assessment-recorded'; answer: AssessmentAnswer } & AnswerCircumstances)
  | { type: 'goods-set-aside'; items: SetAsideItem[] }
  | { type: 'goods-missing'; needIds: string[] }
  | ({ type: 'delivery-asked'; items: SetAsideItem[]; services: string[] } & Asked)
  | ({
      type: 'delivery-confirmed';
      answer: DeliveryAnswer;
      /** The organisation's date of the answer; the follow-up counts from it. */
      on?: IsoDate;
      /** Another visit is needed, not before this day. */
      notBefore?: IsoDate;
      /** Nobody was home as often as the settings bear: staff decide how to go on. */
      visitsUsedUp?: true;
    } & AnswerCircumstances)
  | { type: 'check-in-planned'; number: number; on: IsoDate }
  | ({ type: 'check-in-asked'; number: number } & Asked)
  | ({ type: 'check-in-answered'; answer: CheckInAnswer } & AnswerCircumstances)
  | {
      type: 'rung-climbed';
      askId: AskId;
      round: number;
      rung: number;
      action: ContactAction;
      person: PersonId;
      /** Absent where the person has no channel left. */
      channel?: Channel;
      messageId: MessageId;
    }
  | { type: 'message-sent'; messageId: MessageId; person: PersonId; channel: Channel; repeated: boolean }
  | { type: 'message-delivered'; messageId: MessageId; person: PersonId; channel: Channel }
  | { type: 'message-bounced'; messageId: MessageId; person: PersonId; channel: Channel; complaint: boolean }
  /** A hindrance as its code: it was not even sent. */
  | { type: 'message-failed'; messageId: MessageId; person: PersonId; channel: Channel; code: string }
  | { type: 'messages-stopped'; person: PersonId; channels: Channel[] }
  | { type: 'ask-settled'; askId: AskId; outcome: 'silent' | 'unreachable' | 'withdrawn' }
  | { type: 'task-handed-back'; askId: AskId; volunteer: PersonId; reason: HandBackReason; noteId?: string }
  | {
      type: 'escalated';
      to: PersonId;
      role: 'coordinator' | 'manager';
      reason: EscalationReason;
      askId?: AskId;
      messageId: MessageId;
    }
  /** A volunteer wants to be called about their question. */
  | { type: 'call-asked'; askId: AskId; volunteer: PersonId; noteId?: string }
  /** The call was made. Where the question is still open: when its ladder begins anew, and by when it is answered. */
  | { type: 'call-made'; askId: AskId; volunteer: PersonId; since?: Instant; dueBy?: IsoDate }
  | {
      type: 'taken-up';
      reason: TakenUpReason;
      /** The organisation's date of the act. */
      on?: IsoDate;
      /** A review taken up without a plan of its own leads to this check-in. */
      checkIn?: { number: number; on: IsoDate };
    }
  | {
      type: 'reassigned';
      role: 'volunteer' | 'coordinator';
      to: PersonId;
      from?: PersonId;
      /** A backup chosen by the ladder; absent when a coordinator chose. */
      backup?: boolean;
      askId?: AskId;
      /** By when the new volunteer is to answer. */
      dueBy?: IsoDate;
    }
  | { type: 'need-added'; need: Need; assessed: boolean }
  | { type: 'need-withdrawn'; needId: string; on?: IsoDate }
  | { type: 'note-referenced'; noteId: string }
  | { type: 'consent-given'; consent: Consent }
  | { type: 'consent-withdrawn'; consent: Consent }
  /** `since`: when the ladder of the open question begins anew. */
  | { type: 'rescheduled'; subject: AskKind; to: IsoDate; askId?: AskId; since?: Instant }
  | { type: 'closed'; reason: ClosureReason; summaryId?: string }
  | { type: 're-opened'; coordinator: PersonId }
  /** Everything that is kept about the family was handed out in a file. */
  | { type: 'details-exported'; format: ExportFormat }
  /** Without a reason somebody asked for it. */
  | { type: 'personal-data-erased'; reason?: ErasureReason };

export type CaseEventType = CaseEvent['type'];

export const actorRoles = ['coordinator', 'manager', 'volunteer', 'workflow', 'provider', 'system'] as const;

export interface Actor {
  role: (typeof actorRoles)[number];
  /** Absent for the workflow, the message providers, and what the system does by itself. */
  id?: PersonId;
}

/** An event as the log keeps it. */
export interface RecordedEvent {
  reference: CaseReference;
  /** 1, 2, 3 … without gaps. */
  sequence: number;
  at: Instant;
  by: Actor;
  /** SHA-256 (hex) of the canonical JSON of the event before; 64 zeros for the first. */
  previous: string;
  event: CaseEvent;
}
