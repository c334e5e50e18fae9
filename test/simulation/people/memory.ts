/** What people remember of a life, to be held against what is left of it. */
import type { CaseReference, RecordedEvent } from '#case';
import type { Random } from '../random.ts';

/** A page told a volunteer that their answer is recorded. */
interface ConfirmedAnswer {
  reference: CaseReference;
  askId: string;
  person: string;
  says: string;
}

export interface Done {
  reference: CaseReference;
  action: string;
  at: number;
  /** What stood in the form, by its names. */
  entered: Readonly<Record<string, string>>;
}

export interface Memory {
  answers: ConfirmedAnswer[];
  /** What staff were told is recorded. */
  events: RecordedEvent[];
  /** What a page told staff is done, by the name of the page. */
  done: Done[];
  /** What machines wrote into a case: places in logs. */
  byScanners: string[];
  /** What is personal of each family: names, addresses, words that somebody wrote about it. */
  personal: Map<CaseReference, Set<string>>;
}

export const emptyMemory = (): Memory => ({
  answers: [],
  events: [],
  done: [],
  byScanners: [],
  personal: new Map(),
});

export function remember({ personal }: Memory, reference: CaseReference, ...values: string[]): void {
  const known = personal.get(reference) ?? new Set();
  personal.set(reference, known);
  for (const value of values) known.add(value);
}

/** Something that somebody writes about a family, unlike anything else. */
export function newWords(memory: Memory, reference: CaseReference, random: Random): string {
  const words = `Words ${random.bytes(6).toString('hex')}`;
  remember(memory, reference, words);
  return words;
}
