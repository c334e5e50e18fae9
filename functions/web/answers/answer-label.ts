/** What the fields of the answer forms are called, for the summary of what needs attention. */
import { checkInTopics, type Language } from '#case';
import { answerTexts } from '../texts/answers/index.ts';
import { vocabulary } from '../texts/vocabulary/index.ts';

const plain = ['outcome', 'risk', 'delivery', 'alarm'] as const;

export function answerLabel(name: string, language: Language): string | undefined {
  const say = answerTexts(language);
  const known = plain.find((each) => each === name);
  if (known !== undefined) return say(known);
  const topic = checkInTopics.find((each) => each === name);
  if (topic !== undefined) return vocabulary(language)(`topic.${topic}`);
  const line = /^(need|item)-(\d+)(?:-(kind|quantity|urgency))?$/.exec(name);
  if (line === null) return undefined;
  const number = say(line[1] === 'item' ? 'item-line' : 'need-line', { number: Number(line[2]) });
  switch (line[3]) {
    case 'kind':
      return `${number}, ${say('need-kind')}`;
    case 'quantity':
      return `${number}, ${say('need-quantity')}`;
    case 'urgency':
      return `${number}, ${say('need-urgency')}`;
    default:
      return number;
  }
}
