/** What the store offers, as the rest of the system sees it. Infrastructure failures throw; nothing here hides one. */
import type {
  Actor,
  AskId,
  CaseCommand,
  CaseReference,
  CaseState,
  Channel,
  Condition,
  GoodsKind,
  Instant,
  IsoDate,
  Language,
  MessageId,
  NeedKind,
  PersonId,
  RecordedEvent,
  Refusal,
  Result,
  SetAsideItem,
  Stage,
  Unit,
} from '#case';

/**
 * One page of a list; `next` is an opaque cursor, absent on the last page. A page can be short, even empty, and still
 * have a next one. A cursor that the list did not give out throws `BadCursor`.
 */
export interface Page<Item> {
  items: Item[];
  next?: string;
}
export interface Paging {
  /** At most this many items. */
  limit: number;
  cursor?: string;
}

/** The log and the use case of every command: load, decide, append once, conditionally. */
export interface Cases {
  /** The case as it is now: its row and the few events after it. Undefined when there is no such case. */
  load(reference: CaseReference): Promise<CaseState | undefined>;
  /**
   * Carries out one command: exactly one event is appended with one conditional write, or nothing is.
   * When another writer was first, the decision is taken again on the new state (a bounded number of times).
   */
  carryOut(reference: CaseReference, command: CaseCommand, by: Actor): Promise<Result<CarriedOut, Refusal>>;
  /** The log itself, oldest first unless `newestFirst`. */
  events(
    reference: CaseReference,
    paging: Paging & { after?: number; newestFirst?: boolean },
  ): Promise<Page<RecordedEvent>>;
}
export interface CarriedOut {
  recorded: RecordedEvent;
  /** The case after the event. */
  state: CaseState;
}

/** A line in a list of cases. */
export interface CaseLine {
  reference: CaseReference;
  stage: Stage;
  /** When something is due next (UTC instant); lists are in this order. */
  due: Instant;
  priority: number;
  area: string;
  coordinator: PersonId;
  volunteer?: PersonId;
  /** Who the case waits for, and why, in codes. */
  waitsFor?: { person: PersonId; role: 'volunteer' | 'coordinator' | 'manager'; reason: string };
  openedAt: Instant;
}

export interface CaseRows {
  /** Folds the events after the row into it; safe to repeat, guarded by the sequence number. Returns the state. */
  project(reference: CaseReference): Promise<CaseState | undefined>;
  byStage(stage: Stage, paging: Paging & { coordinator?: PersonId; area?: string }): Promise<Page<CaseLine>>;
  /** Cases that wait for this member of staff, overdue first. */
  onDesk(person: PersonId, paging: Paging): Promise<Page<CaseLine>>;
  /** Every open case of this coordinator, what is due first first. */
  caseload(coordinator: PersonId, paging: Paging): Promise<Page<CaseLine>>;
  /** Number of cases in the stage; `dueBefore` counts only those overdue at that instant. */
  count(stage: Stage, dueBefore?: Instant): Promise<number>;
  /** Whole days from intake to first delivery, of first deliveries in these months (`2026-11`). */
  daysToDelivery(months: readonly string[]): Promise<number[]>;
  /** Settled check-ins that were due in these months: those answered by their due date, and all. */
  checkInsInTime(months: readonly string[]): Promise<{ inTime: number; all: number }>;
  /** Cases waiting for a kind of goods, highest priority first. */
  waitingForGoods(
    kind: GoodsKind,
    paging: Paging,
  ): Promise<Page<{ reference: CaseReference; priority: number }>>;
}

export interface Asks {
  /** Makes a link of 128 random bits; only its SHA-256 is kept. Returns the secret for the address. */
  createLink(link: NewLink): Promise<string>;
  /** Undefined when there is no such link (or it was removed after its time). */
  findLink(secret: string): Promise<Link | undefined>;
  /** Counts that the page was fetched, on the link's own row; never throws for a link that has gone. */
  countFetch(secret: string): Promise<void>;
  /** One case waits at one place at a time: a later wait takes the place of an earlier one. */
  rememberWait(reference: CaseReference, wait: Wait): Promise<void>;
  findWait(reference: CaseReference): Promise<Wait | undefined>;
  /** Notes an execution of the case, for its history; safe to repeat. */
  rememberExecution(reference: CaseReference, execution: CaseExecution): Promise<void>;
  executions(reference: CaseReference): Promise<CaseExecution[]>;
  /** Ties a provider's message id to ours, for receipts. */
  rememberMessage(providerId: string, message: SentMessage): Promise<void>;
  findMessage(providerId: string): Promise<SentMessage | undefined>;
}
export interface NewLink {
  reference: CaseReference;
  askId?: string;
  person: PersonId;
  language: Language;
  /** From then on the link answers nothing; it says so for 90 days more. */
  expires: Instant;
}
export interface Link extends NewLink {
  fetched: number;
  expired: boolean;
}
export interface Wait {
  taskToken: string;
  executionArn: string;
  /** The workflow state that waits. */
  state: string;
  since: Instant;
}
export interface CaseExecution {
  arn: string;
  machine: 'case' | 'ask-a-person';
  startedAt: Instant;
}
export interface SentMessage {
  reference: CaseReference;
  messageId: MessageId;
  person: PersonId;
  channel: Channel;
}

/** A volunteer, coordinator or manager. */
export interface Person {
  id: PersonId;
  role: 'volunteer' | 'coordinator' | 'manager';
  name: string;
  /** E.164: `+77011234567`. */
  phone?: string;
  email?: string;
  /** First is preferred. */
  languages: Language[];
  /** First is preferred. */
  channels: Channel[];
  areas: string[];
  /** Open questions they can hold at once. */
  capacity: number;
  absences: { from: IsoDate; to: IsoDate }[];
  /** Channels they asked us to stop, or that bounced. */
  stopped: { channel: Channel; why: 'asked' | 'bounced' | 'complained'; at: Instant }[];
  active: boolean;
  /** Incremented with each change; a change to an older version is refused. */
  version: number;
}
/** The family: who they are and how to reach them. */
export interface Household {
  reference: CaseReference;
  /** Contact person's first and family name. */
  firstName: string;
  familyName: string;
  birthYear?: number;
  phone?: string;
  address: string;
  village: string;
  language: Language;
  /** Free text: what happened, why vulnerable. */
  story?: string;
  members: { name: string; birthYear?: number; relation: string }[];
}
/** What a volunteer sees of the family, and whom to call. */
export interface VisitCard {
  reference: CaseReference;
  firstName: string;
  village: string;
  language: Language;
  phone?: string;
  coordinatorName: string;
  coordinatorPhone?: string;
}
export interface Note {
  id: string;
  reference: CaseReference;
  text: string;
  by: Actor;
  at: Instant;
}
export interface Duplicate {
  reference: CaseReference;
  why: 'phone' | 'name-and-birth-year' | 'address';
  firstName: string;
  familyName: string;
  village: string;
}

export interface People {
  find(id: PersonId): Promise<Person | undefined>;
  /** `version` 0 creates. */
  save(person: Person): Promise<Result<Person, 'changed-meanwhile'>>;
  list(role: Person['role'], paging: Paging): Promise<Page<Person>>;
  /** All active people of a role, for choosing among them (bounded: 1,000). */
  all(role: Person['role']): Promise<Person[]>;
  /** A channel stopped for this person; safe to repeat. */
  stopChannel(id: PersonId, stop: Person['stopped'][number]): Promise<void>;
  /** The household and the visit card; written before the case is opened, kept when it has been. */
  saveHousehold(household: Household, card: VisitCard): Promise<void>;
  findHousehold(reference: CaseReference): Promise<Household | undefined>;
  findCard(reference: CaseReference): Promise<VisitCard | undefined>;
  /** Makes the household findable as a duplicate, and keeps it for good: a reaction to the case's opening. */
  settleHousehold(reference: CaseReference): Promise<void>;
  duplicatesOf(household: Omit<Household, 'reference'>): Promise<Duplicate[]>;
  saveNote(note: Note): Promise<void>;
  /** Newest first. */
  notes(reference: CaseReference, paging: Paging): Promise<Page<Note>>;
  /** Erases the household, its card, its matches and its notes; the history keeps its shape without them. */
  erase(reference: CaseReference): Promise<void>;
}

export interface ConsignmentItem {
  /** From 1. */
  line: number;
  kind: GoodsKind;
  quantity: number;
  unit: Unit;
  condition: Condition;
}
export interface Consignment {
  id: string;
  /** An organisation, never a private person: shown in reports. */
  donor: string;
  hub: string;
  arrived: IsoDate;
  items: ConsignmentItem[];
}
export interface StockLine extends ConsignmentItem {
  consignmentId: string;
  arrived: IsoDate;
  available: number;
  setAside: number;
  delivered: number;
}
/** What a family needs of one kind. */
export interface Wish {
  needId: string;
  kind: NeedKind;
  quantity: number;
}
export interface Goods {
  /** One write; the same id again with the same content changes nothing. */
  enter(consignment: Consignment): Promise<Result<Consignment, 'exists-already'>>;
  find(id: string): Promise<Consignment | undefined>;
  list(paging: Paging): Promise<Page<Consignment>>;
  /** Makes the stock lines of a consignment; a reaction, safe to repeat. */
  stockUp(consignment: Consignment): Promise<void>;
  /** What is in the hubs of this kind, free or set aside, oldest first. */
  stock(kind: GoodsKind, paging: Paging): Promise<Page<StockLine>>;
  /** What has become of each line of a consignment. */
  lines(consignmentId: string): Promise<StockLine[]>;
  /**
   * Takes the wished quantity out of stock, oldest consignment first, one conditional write per line.
   * The key is the case and the need: what the family holds for it already counts towards the wish.
   * Repeating it with the same key gives the same lines and takes nothing more.
   * A wish that cannot be met whole takes nothing.
   */
  setAside(reference: CaseReference, wish: Wish): Promise<SetAsideItem[]>;
  /**
   * Puts set-aside goods back on the shelf. `because` is the sequence number of the event that let them go: repeating
   * it changes nothing, even when the family has been given the same goods anew since.
   */
  release(reference: CaseReference, item: SetAsideItem, because: number): Promise<void>;
  /**
   * Notes how many units reached the family by this delivery; safe to repeat, and a corrected answer to the same
   * delivery replaces the figure. Where one answer both delivers and refuses, hand over first, then release.
   */
  handOver(
    reference: CaseReference,
    item: Pick<SetAsideItem, 'needId' | 'consignmentId' | 'line'>,
    delivered: number,
    delivery: AskId,
  ): Promise<void>;
}
