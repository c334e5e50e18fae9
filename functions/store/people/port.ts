/** The people store, as the rest of the system sees it. */
import type { Actor, CaseReference, Channel, Instant, IsoDate, Language, PersonId, Result } from '#case';
import type { Page, Paging } from '../paging.ts';

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
  /** Since when messages of a channel go to another address than before. */
  addressSince?: Partial<Record<Channel, Instant>>;
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
/** A household that was saved with a form, before a case was open. */
interface Begun {
  reference: CaseReference;
  since: Instant;
}
/** That a member of staff opened a family's details, once for each of them, family and day. */
export interface Access {
  person: PersonId;
  reference: CaseReference;
  /** The organisation's date. */
  on: IsoDate;
  first: Instant;
  last: Instant;
  /** Pages that showed the details. */
  pages: number;
  /** Times everything was handed out in a file. */
  exports: number;
}
/** A new case that is being typed, section by section, as it was typed: right or not. */
export interface Draft {
  id: string;
  /** Whose it is; nobody else finds it. */
  coordinator: PersonId;
  /** The fields of each section that was sent, with their values. */
  sections: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** The case that it opened or was added to; what was typed is gone then. */
  became?: { reference: CaseReference; how: 'opened' | 'added' };
  startedAt: Instant;
  /** Set by each save. */
  changedAt: Instant;
  /** Incremented with each change; a change to an older version is refused. */
  version: number;
}
/** What is known of a family that somebody looks for. */
export type Sought =
  /** The beginnings of one or more of its names, in any order, as they come from any keyboard; at least 2 letters. */
  | { name: string }
  /** The last digits of its phone number, at least 4, at most all of E.164 without the plus. */
  | { phoneEnding: string };
interface FoundHouseholds {
  /** In the order of their names. */
  households: Household[];
  /** True when there are more than these: the one who searches has to say more. */
  more: boolean;
}

export interface People {
  find(id: PersonId): Promise<Person | undefined>;
  /** Several at once, in no order, without those that do not exist. */
  findEach(ids: readonly PersonId[]): Promise<Person[]>;
  /** `version` 0 creates. */
  save(person: Person): Promise<Result<Person, 'changed-meanwhile'>>;
  /** Erases who helps no more; false where they were changed meanwhile, or are asked again. */
  erasePerson(person: Pick<Person, 'id' | 'version'>): Promise<boolean>;
  list(role: Person['role'], paging: Paging): Promise<Page<Person>>;
  /** All active people of a role, for choosing among them (bounded: 1,000). */
  all(role: Person['role']): Promise<Person[]>;
  /** A channel stopped for this person, by their word or since it does not work; the word counts. Safe to repeat. */
  stopChannel(id: PersonId, stop: Person['stopped'][number]): Promise<void>;
  /** The household and the visit card; written before the case is opened, kept when it has been. */
  saveHousehold(household: Household, card: VisitCard): Promise<void>;
  findHousehold(reference: CaseReference): Promise<Household | undefined>;
  /** Several at once, in no order, without those that were erased. */
  householdsOf(references: readonly CaseReference[]): Promise<Household[]>;
  findCard(reference: CaseReference): Promise<VisitCard | undefined>;
  /** Keeps the household for good, and has it found by what it says now: a reaction to the case; safe to repeat. */
  settleHousehold(reference: CaseReference): Promise<void>;
  duplicatesOf(household: Omit<Household, 'reference'>): Promise<Duplicate[]>;
  /** Families by name or phone; only those whose household is settled, and never one that was erased. */
  findHouseholds(sought: Sought): Promise<FoundHouseholds>;
  /** The organisation's own random secret, made when first asked for: ids made from what is personal are mixed with it. */
  salt(): Promise<string>;
  /** One write, before the page is answered; kept as long as the settings say. References and ids only. */
  noteAccess(person: PersonId, reference: CaseReference, how: 'page' | 'export'): Promise<void>;
  /** Who opened this family's details, the latest day first. */
  accessesTo(reference: CaseReference, paging: Paging): Promise<Page<Access>>;
  /** Whose details this person opened on a day. */
  accessesBy(person: PersonId, on: IsoDate, paging: Paging): Promise<Page<Access>>;
  /** How many families that were. */
  countAccesses(person: PersonId, on: IsoDate): Promise<number>;
  /** Written before the case refers to it, kept when it has; otherwise it removes itself. */
  saveNote(note: Note): Promise<void>;
  /** Keeps these notes for good: a reaction to the case; safe to repeat. */
  settleNotes(reference: CaseReference, ids: readonly string[]): Promise<void>;
  /** Newest first. */
  notes(reference: CaseReference, paging: Paging): Promise<Page<Note>>;
  /** `version` 0 creates. Kept for 30 days after its last change, for 2 once it became a case. */
  saveDraft(draft: Draft): Promise<Result<Draft, 'changed-meanwhile'>>;
  findDraft(coordinator: PersonId, id: string): Promise<Draft | undefined>;
  /** Those that are no case yet, last changed first (bounded: 50). */
  draftsOf(coordinator: PersonId): Promise<Draft[]>;
  removeDraft(coordinator: PersonId, id: string): Promise<void>;
  /** Whatever anybody of staff has begun to type, of those who left as well. */
  everyDraft(): AsyncIterable<Draft>;
  /** Households of the same phone or names whose case is not known to be open (bounded: 20), and since when. */
  begunLike(household: Pick<Household, 'firstName' | 'familyName' | 'phone'>): Promise<Begun[]>;
  /**
   * Erases the card, the notes, what the household is found by, and the household itself, which goes last; safe to
   * repeat and to cut short. The history keeps its shape without them.
   */
  erase(reference: CaseReference): Promise<void>;
}
