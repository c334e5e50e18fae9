/** Everything that is kept about a family, in one value: for the page that they can read, and as data for a program. */
import type {
  Actor,
  CaseEventType,
  CaseReference,
  CaseState,
  ExportFormat,
  Instant,
  IsoDate,
  Language,
  NeedKind,
} from '#case';
import type { Household, Person } from '#functions/store/ports.ts';

/** Somebody who helped, as far as the family is told; without a name once nobody has it any more. */
export interface Helper {
  role: Person['role'];
  firstName?: string;
}
/** Who did something: perhaps nobody, but the system. */
export interface Doer {
  role: Actor['role'];
  firstName?: string;
}

/** Something that happened, with how it is told. */
export interface Told {
  at: Instant;
  type: CaseEventType;
  by: Doer;
  text: string;
  details?: readonly string[];
}

export interface FamilyFile {
  madeAt: Instant;
  format: ExportFormat;
  organisation: string;
  reference: CaseReference;
  language: Language;
  coordinator: Helper;
  family: Omit<Household, 'reference'>;
  /** In codes. */
  case: Pick<
    CaseState,
    'stage' | 'openedAt' | 'area' | 'household' | 'vulnerabilities' | 'urgency' | 'risk' | 'consents'
  > & {
    from?: string;
    closedAt?: Instant;
  };
  /** Units that reached the family. */
  goods: { kind: NeedKind; quantity: number }[];
  helpers: Helper[];
  /** Oldest first, as all that follows. */
  notes: { at: Instant; by: Doer; text: string }[];
  events: Told[];
  messages: Told[];
  accesses: { on: IsoDate; by: Helper; pages: number; exports: number }[];
}

/** Only this much of a helper's name is the family's to know. */
export const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? '';
