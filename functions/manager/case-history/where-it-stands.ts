/** Where a case stands and what happens next, in one sentence with its time. */
import {
  type AskState,
  type CaseState,
  dateIn,
  type Instant,
  type Language,
  ladderOf,
  openAsk,
  type PersonId,
  type Settings,
  type TellStaff,
  whatNext,
} from '#case';
import { dateText, instantText } from '#functions/web/components/when.tsx';
import type { NameOf } from '#functions/web/names.ts';
import { vocabulary } from '#functions/web/texts/vocabulary/index.ts';
import type { ManagerSay } from '../texts/index.ts';

interface Telling {
  settings: Settings;
  now: Instant;
  nameOf: NameOf;
  language: Language;
  say: ManagerSay;
}

/** Everybody whom the sentence may name. */
export const peopleInSentence = (state: CaseState): PersonId[] =>
  [openAsk(state)?.volunteer, state.waitingFor?.person].filter((id) => id !== undefined);

export function whereItStands(state: CaseState, telling: Telling): string {
  const { settings, now, say, language } = telling;
  const next = whatNext(state, settings, now);
  if (next.do === 'tell-staff') return forStaff(state, next, telling);
  const ask = openAsk(state);
  if (ask !== undefined) return forTheAsked(ask, telling);
  switch (next.do) {
    case 'end':
      return closedText(state, telling);
    case 'wait-for-goods':
      return say('next.wait-for-goods', { time: instantText(next.until, language, settings.timeZone) });
    case 'wait-for-check-in':
      return say('next.wait-for-check-in', { date: dateText(dateIn(next.until, settings), language) });
    case 'plan-check-in':
      return say('next.plan-check-in', { date: dateText(next.on, language) });
    default:
      return say(`next.${next.do}`);
  }
}

function forStaff(state: CaseState, next: TellStaff, { settings, language, nameOf, say }: Telling): string {
  const reason = vocabulary(language)(`reason.${next.reason}`);
  const { waitingFor } = state;
  if (next.told && waitingFor !== undefined) {
    const time = instantText(next.until, language, settings.timeZone);
    const text = waitingFor.role === 'manager' ? 'next.told-manager' : 'next.told';
    return say(text, { person: nameOf(waitingFor.person), reason, time });
  }
  const time = instantText(next.at, language, settings.timeZone);
  return say(`next.to-be-told.${next.to}`, { reason, time });
}

function forTheAsked(asked: AskState, { settings, now, language, nameOf, say }: Telling): string {
  const word = vocabulary(language);
  const ask = word(`ask.${asked.kind}`);
  if (asked.handedBack) return say('next.handed-back', { ask });
  const person = nameOf(asked.volunteer);
  const date = dateText(asked.dueBy, language);
  const rung = ladderOf(asked, settings).find(({ status }) => status === 'next');
  if (rung === undefined) return say('next.asked-last', { ask, person, date });
  const time = instantText(rung.at < now ? now : rung.at, language, settings.timeZone);
  if (rung.rung === 0) return say('next.to-be-asked', { ask, person, date, time });
  return say('next.asked', { ask, person, date, time, rung: word(`rung.${rung.action}`) });
}

function closedText({ closed, changedAt }: CaseState, { settings, language, say }: Telling): string {
  const time = instantText(closed?.at ?? changedAt, language, settings.timeZone);
  const reason = closed === undefined ? '' : vocabulary(language)(`closure.${closed.reason}`);
  return say('next.end', { time, reason });
}
