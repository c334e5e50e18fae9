/** What telling an event needs, and what it yields. */
import type { CaseEvent, CaseEventType, IsoDate, NeedKind, PersonId } from '#case';
import type { HistorySay } from '../texts/history/index.ts';
import type { Word } from '../texts/vocabulary/index.ts';

export interface Telling {
  say: HistorySay;
  word: Word;
  nameOf(person: PersonId): string;
  dateOf(date: IsoDate): string;
  /** `Bed × 2`. */
  need(need: { kind: NeedKind; quantity: number }): string;
  /** The same for a need that the event only names by its id. */
  needById(needId: string): string;
  /** What a question that the event only names by its id is about: `Assessment`. */
  askById(askId: string): string;
}

export interface Sentence {
  text: string;
  details?: string[];
  /** A word in front that makes it stand out. */
  flag?: string;
}

export type EventByType = { [Type in CaseEventType]: Extract<CaseEvent, { type: Type }> };
export type Tellers<Types extends CaseEventType = CaseEventType> = {
  [Type in Types]: (event: EventByType[Type], telling: Telling) => Sentence;
};
