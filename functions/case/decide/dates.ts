/** Days in the case's calendar: the next check-in, a visit moved to another day. */
import { findAsk, isHeldBy, openAsk, pendingCheckIn } from '#case/asks';
import { addToDate, dateIn, later, startOfDate } from '#case/calendar';
import type { Instant, IsoDate } from '#case/events';
import { isUnassessed, isWanted } from '#case/needs';
import type { Settings } from '#case/settings';
import type { AskState, CaseState } from '#case/state';
import { beforeVisit } from './asks.ts';
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
import { isDate } from './is-date.ts';

export function planCheckIn(
  state: CaseState,
  { on }: CommandOf<'plan-check-in'>,
  { now, settings }: Context,
): Decision {
  if (!isDate(on)) return invalid('on');
  if (pendingCheckIn(state) !== undefined) return alreadyRecorded;
  if (on < dateIn(now, settings)) return refuse({ refused: 'date-in-the-past' });
  return accept({ type: 'check-in-planned', number: state.checkIns.length + 1, on });
}

/** The open question moves to the new day, or else the day before which it will not be put. */
export function reschedule(
  state: CaseState,
  { subject, to }: CommandOf<'reschedule'>,
  { now, settings }: Context,
): Decision {
  if (!isDate(to)) return invalid('to');
  if (to < dateIn(now, settings)) return refuse({ refused: 'date-in-the-past' });
  const open = openAsk(state);
  if (open?.kind === subject) {
    const begins = beforeVisit(to, settings);
    const since = begins > now ? begins : now;
    if (open.dueBy === to && open.since >= since) return alreadyRecorded;
    return accept({ type: 'rescheduled', subject, to, askId: open.id, since });
  }
  if (!isAhead(state, subject)) return refuse({ refused: 'not-in-this-stage', stage: state.stage });
  const planned = subject === 'check-in' ? pendingCheckIn(state)?.on : state.notBefore;
  return planned === to ? alreadyRecorded : accept({ type: 'rescheduled', subject, to });
}

/** The volunteer's own word on when they go: within bounds, and a few times only, so that no question drifts away. */
export function changeTheDay(
  state: CaseState,
  { askId, volunteer, to }: CommandOf<'change-the-day'>,
  { now, settings }: Context,
): Decision {
  if (!isDate(to)) return invalid('to');
  const ask = findAsk(state, askId);
  if (ask === undefined) return refuse({ refused: 'no-such-ask' });
  if (ask.status !== 'open' || !isHeldBy(ask, volunteer)) return overtaken;
  if (to < dateIn(now, settings)) return refuse({ refused: 'date-in-the-past' });
  if (ask.dueBy === to) return alreadyRecorded;
  if (movesLeft(ask, settings) === 0) return refuse({ refused: 'moved-often-enough' });
  if (to > latestDay(ask, settings, now)) return refuse({ refused: 'too-far-ahead' });
  const since = quietUntil(to, settings, now);
  return accept({ type: 'rescheduled', subject: ask.kind, to, askId, since });
}

/** How often the volunteer may still move their question by themselves. */
export const movesLeft = (ask: AskState, { anotherDay }: Settings): number =>
  Math.max(0, anotherDay.times - (ask.moved ?? 0));

/** The last day a volunteer may choose by themselves. */
export const latestDay = (ask: AskState, settings: Settings, now: Instant): IsoDate =>
  addToDate(later(ask.dueBy, dateIn(now, settings)), settings.anotherDay.within);

/** Whoever has just named a day is not written to at once: before the day, on its morning, or on the next. */
function quietUntil(day: IsoDate, settings: Settings, now: Instant): Instant {
  const mornings = [beforeVisit(day, settings), startOfDate(day, settings)];
  return mornings.find((at) => at > now) ?? startOfDate(addToDate(day, 'P1D'), settings);
}

/** Whether a question of this kind still has to be put, and has a day that can be moved. */
function isAhead(state: CaseState, subject: CommandOf<'reschedule'>['subject']): boolean {
  switch (subject) {
    case 'assessment':
      return state.stage === 'intake' || (state.stage === 'assessment' && needsAssessing(state));
    case 'delivery':
      return state.stage === 'delivery' && state.needs.some(isWanted);
    case 'check-in':
      return pendingCheckIn(state) !== undefined || state.checkIns.at(-1)?.missed === true;
  }
}

const needsAssessing = (state: CaseState): boolean =>
  state.assessedAt === undefined || state.needs.some(isUnassessed);
