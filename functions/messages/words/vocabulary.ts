/** Every sentence that messages are made of, by name, with the values each one takes. */
import type { AskKind, EscalationReason, Hindrance, RungAction } from '#case';

/** How a question comes to a volunteer. */
type QuestionAction = Extract<RungAction, 'ask' | 'remind' | 'other-channel' | 'backup-volunteer'>;
/** Which member of staff hears of a silence. */
type SilenceAction = Extract<RungAction, 'tell-coordinator' | 'tell-manager'>;

type Plain = Record<never, never>;

/** What volunteers read. */
export type QuestionSentences = Record<
  `${AskKind}.${QuestionAction}.sms`,
  { organisation: string; family: string; date: string; link: string }
> &
  Record<`${AskKind}.${QuestionAction}.subject`, { date: string }> &
  Record<`${QuestionAction}.opening`, { organisation: string }> &
  Record<`${AskKind}.${'task' | 'button'}`, Plain> & {
    /** Stands after the link of an SMS that has room for it. */
    'call.sms': { phone: string };
    /** `phone` is `none` when the coordinator has no number. */
    call: { coordinator: string; phone: string };
    cannot: Plain;
    'volunteer.why': { organisation: string };
    stop: Plain;
  };

/** What coordinators and managers read. */
export type StaffSentences = Record<`${EscalationReason | Hindrance}.${'short' | 'long'}`, Plain> &
  Record<`${SilenceAction}.sms`, { organisation: string; volunteer: string; ask: AskKind; link: string }> &
  Record<`${SilenceAction}.subject`, { reference: string }> &
  Record<`${SilenceAction}.text`, { volunteer: string; since: string; ask: AskKind }> &
  Record<`${SilenceAction}.next`, Plain> & {
    'call-instead.sms': { organisation: string; volunteer: string; why: string; link: string };
    'call-instead.subject': { reference: string };
    'call-instead.text': { volunteer: string; why: string };
    'call-instead.next': Plain;
    'escalation.sms': { organisation: string; urgent: 'yes' | 'no'; reason: string; link: string };
    'escalation.subject': { urgent: 'yes' | 'no'; reason: string; reference: string };
    'case-done.sms': { organisation: string; reference: string; link: string };
    'case-done.subject': { reference: string };
    'case-done.text': Plain;
    'open-case': Plain;
    'staff.why': { organisation: string };
  };

/** What both read. */
export type SharedSentences = { hello: { name: string } } & Record<
  `fact.${'family' | 'due' | 'case'}`,
  Plain
>;

export type Sentences = QuestionSentences & StaffSentences & SharedSentences;
export type SentenceKey = keyof Sentences;

/** The sentences of one language as ICU messages. */
export type Words<Part> = Readonly<Record<keyof Part, string>>;
