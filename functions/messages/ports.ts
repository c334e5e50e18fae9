/** What is said to people, and what becomes of it. */
import type {
  AskKind,
  CaseReference,
  Channel,
  EscalationReason,
  Hindrance,
  Instant,
  IsoDate,
  Language,
  RungAction,
} from '#case';
import type { MessageLabels } from './labels.ts';

/** What a message is about; the words come from the templates of the person's language. */
export type MessageContent =
  | {
      kind: 'question';
      ask: AskKind;
      action: Extract<RungAction, 'ask' | 'remind' | 'other-channel' | 'backup-volunteer'>;
      reference: CaseReference;
      /** The family's first name and village, from the visit card. */
      firstName: string;
      village: string;
      dueBy: IsoDate;
      /** Absolute address of the page behind the link. */
      link: string;
      /** Absolute address of the opting-out page. */
      stopLink: string;
      coordinatorName: string;
      coordinatorPhone?: string;
    }
  | {
      kind: 'silence';
      /** The rung that tells staff of a volunteer's silence. */
      action: Extract<RungAction, 'tell-coordinator' | 'tell-manager'>;
      ask: AskKind;
      reference: CaseReference;
      volunteerName: string;
      since: Instant;
      caseLink: string;
    }
  | {
      /** A call by the coordinator, where no message can be sent. */
      kind: 'call-instead';
      why: Hindrance;
      reference: CaseReference;
      volunteerName: string;
      caseLink: string;
    }
  | {
      kind: 'escalation';
      reason: EscalationReason;
      reference: CaseReference;
      caseLink: string;
      urgent: boolean;
    }
  | { kind: 'case-done'; reference: CaseReference; caseLink: string };

export interface Recipient {
  name: string;
  language: Language;
  email?: string;
  phone?: string;
}

export interface Delivery {
  /** The provider's id, by which receipts come in. */
  providerId: string;
}

/** Known, expected failures of sending; anything else throws and is retried by the workflow. */
export type SendFailure = { code: 'no-address' | 'no-such-address' | 'rejected' | 'opted-out' | Hindrance };

export interface Messenger {
  send(
    channel: Channel,
    to: Recipient,
    content: MessageContent,
    labels: MessageLabels,
  ): Promise<{ ok: true; value: Delivery } | { ok: false; failure: SendFailure }>;
}
