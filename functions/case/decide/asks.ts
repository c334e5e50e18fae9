/** Putting questions to people: opening them, climbing their ladders, settling them without an answer. */
import { findAsk, nextAskId, openAsk, pendingCheckIn } from '#case/asks';
import { addDuration, addToDate, dateIn, startOfDate, subtractDuration } from '#case/calendar';
import type { Asked, Instant, IsoDate } from '#case/events';
import { itemsSetAside, servicesWanted } from '#case/needs';
import { cameBack } from '#case/reach';
import type { Settings } from '#case/settings';
import type { CaseState, Contact } from '#case/state';
import { stepOf, whatNext } from '#case/what-next';
import {
  accept,
  alreadyRecorded,
  type CommandOf,
  type Context,
  type Decision,
  invalid,
  overtaken,
  refuse,
} from './decision.ts';

export function ask(
  state: CaseState,
  { kind, volunteer }: CommandOf<'ask'>,
  { now, settings }: Context,
): Decision {
  if (openAsk(state)?.kind === kind) return alreadyRecorded;
  if (whatNext(state, settings, now).do !== stepOf[kind]) return overtaken;
  const asked = { askId: nextAskId(state, kind), volunteer, ...whenAsked(state, kind, now, settings) };
  switch (kind) {
    case 'assessment':
      return accept({ type: 'assessment-asked', ...asked });
    case 'delivery': {
      const services = servicesWanted(state).map(({ id }) => id);
      return accept({ type: 'delivery-asked', ...asked, items: itemsSetAside(state), services });
    }
    case 'check-in': {
      const planned = pendingCheckIn(state);
      return planned === undefined
        ? overtaken
        : accept({ type: 'check-in-asked', ...asked, number: planned.number });
    }
  }
}

function whenAsked(
  state: CaseState,
  kind: CommandOf<'ask'>['kind'],
  now: Instant,
  settings: Settings,
): Pick<Asked, 'dueBy' | 'since'> {
  const today = dateIn(now, settings);
  const from = state.notBefore !== undefined && state.notBefore > today ? state.notBefore : today;
  const since = beforeVisit(from, settings);
  return { dueBy: addToDate(from, settings.answerWithin[kind]), ...(since > now && { since }) };
}

/** When a volunteer is first written to about a visit on this day. */
export const beforeVisit = (on: IsoDate, settings: Settings): Instant =>
  subtractDuration(startOfDate(on, settings), settings.remindBeforeVisit, settings);

export function climbRung(
  state: CaseState,
  command: CommandOf<'climb-rung'>,
  { now, settings }: Context,
): Decision {
  const { askId, round, rung } = command;
  const about = findAsk(state, askId);
  if (about === undefined) return refuse({ refused: 'no-such-ask' });
  if (about.status !== 'open' || about.handedBack || about.round !== round) return overtaken;
  if (settings.ladders[about.kind].rungs[rung] === undefined) return invalid('rung');
  if (about.contacts.some((contact) => contact.rung > rung)) return overtaken;
  const sameRung = about.contacts.filter((contact) => contact.rung === rung);
  const last = sameRung.at(-1);
  if (last !== undefined && !mayFollow(last, command, settings, now)) return alreadyRecorded;
  const messageId = [askId, round, rung, ...(sameRung.length > 0 ? [sameRung.length + 1] : [])].join('.');
  return accept({ ...command, type: 'rung-climbed', messageId });
}

/** On the same rung: another way where a message came back or could not be sent, the same way only after some hours. */
function mayFollow(
  last: Contact,
  { channel, person }: CommandOf<'climb-rung'>,
  settings: Settings,
  now: Instant,
): boolean {
  const other = last.channel !== channel || last.person !== person;
  if (cameBack(last)) return other;
  const later = now >= addDuration(last.at, settings.sendAgainAfter, settings);
  return last.status === 'not-sent' && (other || later);
}

export function settleAsk(state: CaseState, { askId, outcome }: CommandOf<'settle-ask'>): Decision {
  const about = findAsk(state, askId);
  if (about === undefined) return refuse({ refused: 'no-such-ask' });
  if (about.status === outcome) return alreadyRecorded;
  return about.status === 'open' ? accept({ type: 'ask-settled', askId, outcome }) : overtaken;
}

export function handBack(state: CaseState, command: CommandOf<'hand-back'>): Decision {
  const about = findAsk(state, command.askId);
  if (about === undefined) return refuse({ refused: 'no-such-ask' });
  if (about.handedBack && about.before.includes(command.volunteer)) return alreadyRecorded;
  if (about.status !== 'open' || about.handedBack || about.volunteer !== command.volunteer) return overtaken;
  return accept({ ...command, type: 'task-handed-back' });
}
