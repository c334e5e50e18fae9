/** Questions and their answers, told in plain words. */
import { type AnswerCircumstances, checkInTopics } from '#case';
import type { Sentence, Tellers, Telling } from './telling.ts';

type Told = Tellers<
  | 'assessment-asked'
  | 'assessment-recorded'
  | 'delivery-asked'
  | 'delivery-confirmed'
  | 'check-in-planned'
  | 'check-in-asked'
  | 'check-in-answered'
>;

const asked = (event: { volunteer: string; dueBy: string }, { nameOf, dateOf }: Telling) => ({
  person: nameOf(event.volunteer),
  date: dateOf(event.dueBy),
});

function answered(
  event: AnswerCircumstances & { answer: { noteId?: string } },
  text: string,
  details: readonly (string | false | undefined)[],
  { say }: Telling,
): Sentence {
  const marks = [event.answer.noteId !== undefined && say('with-note'), event.ignored && say('ignored')];
  const flag = event.late ? say('late') : event.corrects ? say('corrected') : undefined;
  return {
    text,
    details: [...details, ...marks].filter((detail) => typeof detail === 'string'),
    ...(flag !== undefined && { flag }),
  };
}

export const answersTold: Told = {
  'assessment-asked': (event, telling) => ({ text: telling.say('assessment-asked', asked(event, telling)) }),
  'assessment-recorded': (event, telling) => {
    const { say, word, nameOf, need } = telling;
    const outcome = word(`assessment.${event.answer.outcome}`);
    const text = say('assessment-recorded', { person: nameOf(event.volunteer), outcome });
    const risk = say('risk', { risk: word(`risk.${event.answer.risk}`) });
    return answered(event, text, [...event.answer.needs.map(need), risk], telling);
  },
  'delivery-asked': (event, telling) => ({
    text: telling.say('delivery-asked', asked(event, telling)),
    details: [...event.items.map(telling.need), ...event.services.map(telling.needById)],
  }),
  'delivery-confirmed': (event, telling) => {
    const { say, word, nameOf, dateOf, needById } = telling;
    const outcome = word(`delivery.${event.answer.outcome}`);
    const text = say('delivery-confirmed', { person: nameOf(event.volunteer), outcome });
    const items = event.answer.items.map(
      (item) => `${needById(item.needId)} (${item.quantity}): ${word(`item.${item.outcome}`)}`,
    );
    const next = event.notBefore !== undefined && say('next-visit', { date: dateOf(event.notBefore) });
    return answered(event, text, [...items, next], telling);
  },
  'check-in-planned': ({ number, on }, { say, dateOf }) => ({
    text: say('check-in-planned', { number, date: dateOf(on) }),
  }),
  'check-in-asked': (event, telling) => ({
    text: telling.say('check-in-asked', { ...asked(event, telling), number: event.number }),
  }),
  'check-in-answered': (event, telling) => {
    const { say, word, nameOf, need } = telling;
    const { scores, alarm, newNeeds } = event.answer;
    const text = say('check-in-answered', { person: nameOf(event.volunteer) });
    const told = checkInTopics.flatMap((topic) => {
      const score = scores[topic];
      return score === undefined ? [] : [`${word(`topic.${topic}`)}: ${word(`score.${score}`)}`];
    });
    const needs = newNeeds.length > 0 && say('new-needs', { list: newNeeds.map(need).join(', ') });
    const sentence = answered(event, text, [alarm && say('alarm-given'), ...told, needs], telling);
    return alarm && sentence.flag === undefined ? { ...sentence, flag: say('alarm') } : sentence;
  },
};
