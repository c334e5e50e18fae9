/** Links, waits and executions, as the rest of the system sees them. */
import type { CaseReference, Instant, Language, PersonId, Result } from '#case';
import type { Page, Paging } from '../paging.ts';

export interface Asks {
  /** Makes a link of 128 random bits; only its SHA-256 is kept. Returns the secret for the address. */
  createLink(link: NewLink): Promise<string>;
  /** Undefined when there is no such link (or it was removed after its time). */
  findLink(secret: string): Promise<Link | undefined>;
  /** Counts that a page behind the link was looked at, or a form sent through it. */
  countLinkUse(secret: string, use: 'looks' | 'forms', limit: Limit): Promise<Result<undefined, TooOften>>;
  /** Counts what a member of staff did. */
  countStaffUse(person: PersonId, use: StaffUse, limit: Limit): Promise<Result<undefined, TooOften>>;
  /** Counts a family whose details a member of staff opens, each once; returns how many there have been by now. */
  countFamily(person: PersonId, reference: CaseReference, limit: Limit): Promise<Result<number, TooOften>>;
  /** One case waits at one place at a time: a later wait takes the place of an earlier one. */
  rememberWait(reference: CaseReference, wait: Wait): Promise<void>;
  findWait(reference: CaseReference): Promise<Wait | undefined>;
  /** Notes an execution of the case, for its history; safe to repeat. */
  rememberExecution(reference: CaseReference, execution: CaseExecution): Promise<void>;
  /** By their start; where the case begins and asks at once, the case comes first. */
  executions(reference: CaseReference, paging: Paging): Promise<Page<CaseExecution>>;
  /** By its name, the last part of its ARN; undefined where it is not one of this case. */
  findExecution(reference: CaseReference, name: string): Promise<CaseExecution | undefined>;
}
export type StaffUse = 'searches' | 'imports';
/** So many times in each stretch of so many minutes, counted from the full hour. */
export interface Limit {
  most: number;
  minutes: number;
}
export interface TooOften {
  /** Seconds until it may be done again. */
  again: number;
}
interface NewLink {
  reference: CaseReference;
  askId?: string;
  person: PersonId;
  language: Language;
  /** From then on the link answers nothing; it says so for 90 days more. */
  expires: Instant;
}
export interface Link extends NewLink {
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
  /** The execution's own start, the same however often it is noted. */
  startedAt: Instant;
}
