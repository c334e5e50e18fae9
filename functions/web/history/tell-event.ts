/** Tells a recorded event in plain words, for the timelines of coordinators and managers. */
import type { Actor, AskState, CaseEventType, Language, NeedState, PersonId, RecordedEvent } from '#case';
import type { TimelineEntry } from '../components/timeline.tsx';
import { dateText } from '../components/when.tsx';
import { type HistorySay, historyTexts } from '../texts/history/index.ts';
import { vocabulary } from '../texts/vocabulary/index.ts';
import { answersTold } from './answers-told.ts';
import { caseTold } from './case-told.ts';
import { messagesTold } from './messages-told.ts';
import type { EventByType, Sentence, Tellers, Telling } from './telling.ts';

const tellers: Tellers = { ...answersTold, ...messagesTold, ...caseTold };

function sentenceOf<Type extends CaseEventType>(
  event: EventByType[Type] & { type: Type },
  telling: Telling,
): Sentence {
  return tellers[event.type](event, telling);
}

/** @param state gives the kinds of needs and questions that events name by id. */
export function tellingOf(
  state: {
    needs: readonly Pick<NeedState, 'id' | 'kind'>[];
    asks: readonly Pick<AskState, 'id' | 'kind'>[];
  },
  nameOf: (person: PersonId) => string,
  language: Language,
): Telling {
  const word = vocabulary(language);
  const kinds = new Map(state.needs.map((need) => [need.id, need.kind]));
  const asked = new Map(state.asks.map((ask) => [ask.id, ask.kind]));
  return {
    say: historyTexts(language),
    word,
    nameOf,
    dateOf: (date) => dateText(date, language),
    need: ({ kind, quantity }) => `${word(`need.${kind}`)} × ${quantity}`,
    needById: (needId) => {
      const kind = kinds.get(needId);
      return kind === undefined ? needId : word(`need.${kind}`);
    },
    askById: (askId) => {
      const kind = asked.get(askId);
      return kind === undefined ? askId : word(`ask.${kind}`);
    },
  };
}

export function tellEvent(recorded: RecordedEvent, telling: Telling): TimelineEntry {
  return {
    key: String(recorded.sequence),
    at: recorded.at,
    by: actorText(recorded.by, telling.say, telling.nameOf),
    ...sentenceOf(recorded.event, telling),
  };
}

function actorText(by: Actor, say: HistorySay, nameOf: (person: PersonId) => string): string {
  if (by.role === 'workflow' || by.role === 'provider' || by.role === 'system') return say(`by-${by.role}`);
  return say(`by-${by.role}`, { person: by.id === undefined ? say('somebody') : nameOf(by.id) });
}

/** Everyone an event names, for looking up their names. */
export function peopleIn({ by, event }: RecordedEvent): PersonId[] {
  const named = [
    by.id,
    'volunteer' in event ? event.volunteer : undefined,
    'person' in event ? event.person : undefined,
    'to' in event && event.type !== 'rescheduled' ? event.to : undefined,
    'from' in event && event.type === 'reassigned' ? event.from : undefined,
    'coordinator' in event ? event.coordinator : undefined,
  ];
  return named.filter((id) => id !== undefined);
}
