/** What happens next with a case, in one sentence with a date or a time in the organisation's zone. */
import {
  type AskState,
  type CaseState,
  type Channel,
  dateIn,
  type Instant,
  type Language,
  ladderOf,
  nextContact,
  openAsk,
  type PersonId,
  type Settings,
  whatNext,
} from '#case';
import { reachOf } from '#functions/messages/reach.ts';
import type { Person } from '#functions/store/ports.ts';
import { dateText } from '#functions/web/components/when.tsx';
import type { NameOf } from '#functions/web/names.ts';
import type { Word } from '#functions/web/texts/vocabulary/index.ts';
import { hourText } from '#functions/web/texts/when-soon.ts';
import type { CoordinatorSay } from '../texts/index.ts';

interface About {
  state: CaseState;
  settings: Settings;
  now: Instant;
  language: Language;
  say: CoordinatorSay;
  word: Word;
  nameOf: NameOf;
  /** Who reads it: a case may wait for this very person. */
  reader?: PersonId;
  /** Where it is known, the sentence says by which way somebody is written to. */
  personOf?(id: PersonId | undefined): Person | undefined;
}

export function nextSentence(about: About): string {
  const { state, settings, now, language, say, word, nameOf } = about;
  const timeOf = (at: Instant) => hourText(at, { now, language, timeZone: settings.timeZone });
  const next = whatNext(state, settings, now);
  switch (next.do) {
    case 'end':
      return say('next.end', { reason: word(`closure.${state.closed?.reason ?? 'goals-met'}`) });
    case 'tell-staff': {
      const reason = word(`reason.${next.reason}`);
      const role = say(`role.${next.to}`);
      const person = nameOf(state.waitingFor?.person ?? state.coordinator);
      if (!next.told) return say('next.to-be-told', { role, reason, time: timeOf(next.at) });
      const isReader = next.to === 'coordinator' && state.waitingFor?.person === about.reader;
      const told = next.to === 'manager' ? 'next.told-manager' : isReader ? 'next.told-you' : 'next.told';
      return say(told, { person, role, reason, time: timeOf(next.until) });
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

function asking(ask: AskState, about: About): string {
  const { settings, now, language, say, word, nameOf } = about;
  const kind = word(`ask.${ask.kind}`);
  if (ask.handedBack) return say('next.handed-back', { ask: kind });
  const person = nameOf(ask.volunteer);
  const date = dateText(ask.dueBy, language);
  const rung = ladderOf(ask, settings).find(({ status }) => status === 'next');
  if (rung === undefined) return say('next.asked-last', { person, ask: kind, date });
  const time = hourText(rung.at, { now, language, timeZone: settings.timeZone });
  const by = channelOf(ask, rung.at, about);
  const channel = by === undefined ? '' : word(`by-channel.${by}`);
  return say(`next.${rung.action}`, { person, ask: kind, date, time, channel }).replaceAll(/ {2,}/g, ' ');
}

/** The way the model will choose when that time has come, as things stand now. */
function channelOf(ask: AskState, at: Instant, { state, settings, personOf }: About): Channel | undefined {
  const volunteer = personOf?.(ask.volunteer);
  if (volunteer === undefined) return undefined;
  const next = nextContact(state, ask.id, () => reachOf(volunteer), settings, at);
  return next.do === 'contact' ? next.channel : undefined;
}
