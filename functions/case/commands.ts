/** What people, workflows and message providers can ask of a case; each yields one event or a refusal. */
import type {
  AskId,
  AssessmentAnswer,
  CheckInAnswer,
  DeliveryAnswer,
  Instant,
  IsoDate,
  MessageId,
  Need,
  OpenedCase,
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
  ExportFormat,
  HandBackReason,
} from './vocabulary.ts';

/** Needs arrive without ids from forms; the model numbers them. */
export type NewNeed = Omit<Need, 'id'>;

export type CaseCommand =
  | ({ type: 'open-case'; needs: NewNeed[] } & Omit<OpenedCase, 'needs'>)
  /** Opens the question the case needs now; the model gives it its id and due date. */
  | { type: 'ask'; kind: AskKind; volunteer: PersonId }
  | ({
      type: 'record-assessment';
      answer: Omit<AssessmentAnswer, 'needs'> & { needs: NewNeed[] };
    } & Answering)
  | ({ type: 'confirm-delivery'; answer: DeliveryAnswer } & Answering)
  | ({
      type: 'answer-check-in';
      answer: Omit<CheckInAnswer, 'newNeeds'> & { newNeeds: NewNeed[] };
    } & Answering)
  | { type: 'set-goods-aside'; items: SetAsideItem[] }
  | { type: 'note-goods-missing'; needIds: string[] }
  | { type: 'plan-check-in'; on: IsoDate }
  | {
      type: 'climb-rung';
      askId: AskId;
      round: number;
      rung: number;
      action: ContactAction;
      person: PersonId;
      channel?: Channel;
    }
  | {
      type: 'record-message';
      status: 'sent';
      messageId: MessageId;
      person: PersonId;
      channel: Channel;
      repeated: boolean;
    }
  | { type: 'record-message'; status: 'delivered'; messageId: MessageId; person: PersonId; channel: Channel }
  | {
      type: 'record-message';
      status: 'bounced';
      messageId: MessageId;
      person: PersonId;
      channel: Channel;
      complaint: boolean;
    }
  | {
      type: 'record-message';
      status: 'failed';
      messageId: MessageId;
      person: PersonId;
      channel: Channel;
      code: string;
    }
  | { type: 'stop-messages'; person: PersonId; channels: Channel[] }
  | { type: 'settle-ask'; askId: AskId; outcome: 'silent' | 'unreachable' | 'withdrawn' }
  /** The volunteer wants to be called about their question. */
  | { type: 'ask-for-a-call'; askId: AskId; volunteer: PersonId; noteId?: string }
  /** Somebody of staff has made the call that a volunteer asked for. */
  | { type: 'note-the-call' }
  /** The volunteer goes on another day than they were asked to. */
  | { type: 'change-the-day'; askId: AskId; volunteer: PersonId; to: IsoDate }
  | { type: 'hand-back'; askId: AskId; volunteer: PersonId; reason: HandBackReason; noteId?: string }
  | {
      type: 'escalate';
      to: PersonId;
      role: 'coordinator' | 'manager';
      reason: EscalationReason;
      askId?: AskId;
    }
  /** The person the case waits for has dealt with it: the journey goes on. */
  | { type: 'take-up' }
  | { type: 'reassign'; role: 'volunteer' | 'coordinator'; to: PersonId; backup?: boolean }
  /** With an id of its own the need is added once, however often it is asked for. */
  | { type: 'add-need'; need: NewNeed; assessed: boolean; id?: string }
  | { type: 'withdraw-need'; needId: string }
  | { type: 'reference-note'; noteId: string }
  | { type: 'give-consent'; consent: Consent }
  | { type: 'withdraw-consent'; consent: Consent }
  | { type: 'reschedule'; subject: AskKind; to: IsoDate }
  | { type: 'close'; reason: ClosureReason; summaryId?: string }
  | { type: 're-open'; coordinator: PersonId }
  | { type: 'note-export'; format: ExportFormat }
  /** `closedBefore`: only because the time to keep it is over, where the case was closed before this instant. */
  | { type: 'erase-personal-data'; closedBefore?: Instant };

interface Answering {
  askId: AskId;
  /** Who gives the answer. */
  volunteer: PersonId;
}

export type CaseCommandType = CaseCommand['type'];

/** Why a command is not carried out: values, each with a message for people elsewhere. */
export type Refusal =
  | { refused: 'no-such-case' }
  | { refused: 'already-open' }
  | { refused: 'not-in-this-stage'; stage: string }
  | { refused: 'no-such-ask' }
  | { refused: 'no-such-need' }
  /** The same thing has been recorded before; nothing to do (a double click, a repeated step). */
  | { refused: 'already-recorded' }
  /** The answer was given more than 24 hours ago, or the case has gone on from it. */
  | { refused: 'too-late-to-change' }
  /** The workflow acted on a picture of the case that is no longer true. */
  | { refused: 'overtaken' }
  | { refused: 'date-in-the-past' }
  /** Farther ahead than a volunteer may move their question by themselves. */
  | { refused: 'too-far-ahead' }
  /** The volunteer has moved this question as often as they may by themselves. */
  | { refused: 'moved-often-enough' }
  | { refused: 'nothing-to-take-up' }
  | { refused: 'invalid'; field: string };
