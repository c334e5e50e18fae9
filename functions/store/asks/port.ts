/** Links, waits and executions, as the rest of the system sees them. */
import type { CaseReference, Instant, Language, PersonId } from '#case';
import type { Page, Paging } from '../paging.ts';

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
  /** By their start; where the case begins and asks at once, the case comes first. */
  executions(reference: CaseReference, paging: Paging): Promise<Page<CaseExecution>>;
  /** By its name, the last part of its ARN; undefined where it is not one of this case. */
  findExecution(reference: CaseReference, name: string): Promise<CaseExecution | undefined>;
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
  /** The execution's own start, the same however often it is noted. */
  startedAt: Instant;
}
