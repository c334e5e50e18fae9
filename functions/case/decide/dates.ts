/** Days in the case's calendar: the next check-in, a visit moved to another day. */
import { openAsk, pendingCheckIn } from '#case/asks';
import { dateIn } from '#case/calendar';
import { isUnassessed, isWanted } from '#case/needs';
import type { CaseState } from '#case/state';
import { beforeVisit } from './asks.ts';
import {
  accept,
  alreadyRecorded,
  type CommandOf,
  type Context,
  type Decision,
  invalid,
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
