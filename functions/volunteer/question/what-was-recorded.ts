/** A recorded answer in words, line by line, as the one who gave it can check it. */
import { type CaseState, checkInTopics, type Language, type Need } from '#case';
import { answerTexts } from '#functions/web/texts/answers/index.ts';
import { vocabulary } from '#functions/web/texts/vocabulary/index.ts';
import type { AnswerEvent } from '../recorded-answer.ts';

export function whatWasRecorded(event: AnswerEvent, state: CaseState, language: Language): string[] {
  const word = vocabulary(language);
  const say = answerTexts(language);
  const need = ({ kind, quantity, urgency }: Need): string =>
    `${word(`need.${kind}`)}: ${quantity} (${word(`urgency.${urgency}`)})`;

  switch (event.type) {
    case 'assessment-recorded': {
      const { outcome, needs, risk } = event.answer;
      return [word(`assessment.${outcome}`), ...needs.map(need), `${say('risk')} ${say(`risk-${risk}`)}`];
    }
    case 'delivery-confirmed': {
      const { outcome, items } = event.answer;
      const kindOf = (needId: string) => state.needs.find(({ id }) => id === needId)?.kind;
      const lines = items.flatMap((item) => {
        const kind = kindOf(item.needId);
        const became = word(`item.${item.outcome}`);
        return kind === undefined ? [] : [`${word(`need.${kind}`)}, ${item.quantity}: ${became}`];
      });
      return [word(`delivery.${outcome}`), ...lines];
    }
    case 'check-in-answered': {
      const { scores, alarm, newNeeds } = event.answer;
      const topics = checkInTopics.flatMap((topic) => {
        const score = scores[topic];
        return score === undefined ? [] : [`${word(`topic.${topic}`)}: ${word(`score.${score}`)}`];
      });
      return [...topics, `${say('alarm')} ${say(alarm ? 'alarm-yes' : 'alarm-no')}`, ...newNeeds.map(need)];
    }
  }
}
