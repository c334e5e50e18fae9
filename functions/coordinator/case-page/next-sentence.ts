/** What happens next with a case, in one sentence with a date or a time in the organisation's zone. */
import {
  type AskState,
  type CaseState,
  dateIn,
  type Instant,
  type Language,
  ladderOf,
  openAsk,
  type Settings,
  whatNext,
} from '#case';
import { dateText, instantText } from '#functions/web/components/when.tsx';
import type { NameOf } from '#functions/web/names.ts';
import type { Word } from '#functions/web/texts/vocabulary/index.ts';
import type { CoordinatorSay } from '../texts/index.ts';

interface About {
  state: CaseState;
  settings: Settings;
  now: Instant;
  language: Language;
  say: CoordinatorSay;
  word: Word;
  nameOf: NameOf;
}

export function nextSentence(about: About): string {
  const { state, settings, now, language, say, word, nameOf } = about;
  const timeOf = (at: Instant) => instantText(at, language, settings.timeZone);
  const next = whatNext(state, settings, now);
  switch (next.do) {
    case 'end':
      return say('next.end', { reason: word(`closure.${state.closed?.reason ?? 'goals-met'}`) });
    case 'tell-staff': {
      const reason = word(`reason.${next.reason}`);
      const role = say(`role.${next.to}`);
      const person = nameOf(state.waitingFor?.person ?? state.coordinator);
      return next.told
        ? say('next.told', { person, role, reason, time: timeOf(next.until) })
        : say('next.to-be-told', { role, reason, time: timeOf(next.at) });
    }
    case 'wait-for-goods':
      return say('next.wait-for-goods', { time: timeOf(next.until) });
    case 'wait-for-check-in':
      return say('next.wait-for-check-in', { date: dateText(dateIn(next.until, settings), language) });
    case 'plan-check-in':
      return say('next.plan-check-in', { date: dateText(next.on, language) });
    case 'set-goods-aside':
      return say('next.set-goods-aside');
    default: {
      const ask = openAsk(state);
      return ask === undefined ? say(`next.${next.do}`) : asking(ask, about);
    }
  }
}

function asking(ask: AskState, { settings, language, say, word, nameOf }: About): string {
  const kind = word(`ask.${ask.kind}`);
  if (ask.handedBack) return say('next.handed-back', { ask: kind });
  const person = nameOf(ask.volunteer);
  const date = dateText(ask.dueBy, language);
  const rung = ladderOf(ask, settings).find(({ status }) => status === 'next');
  if (rung === undefined) return say('next.asked-last', { person, ask: kind, date });
  const time = instantText(rung.at, language, settings.timeZone);
  return ask.contacts.length === 0
    ? say('next.to-be-asked', { person, ask: kind, date, time })
    : say('next.asked', { person, ask: kind, date, time, rung: word(`rung.${rung.action}`) });
}
