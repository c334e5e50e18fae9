/** What the case needs now: the one question the workflow asks, again and again. */
import { openAsk, pendingCheckIn } from './asks.ts';
import { nextCheckInDate } from './cadence.ts';
import { addDuration, dateIn, startOfDate } from './calendar.ts';
import type { Instant, IsoDate } from './events.ts';
import { isService, isWanted, itemsSetAside, servicesWanted, unitsLacking } from './needs.ts';
import type { Settings } from './settings.ts';
import type { CaseState } from './state.ts';
import { type TellStaff, tellCoordinator, tellStaff } from './tell-staff.ts';
import type { AskKind } from './vocabulary.ts';

export type NextStep =
  | { do: 'assess' }
  | { do: 'set-goods-aside' }
  | { do: 'deliver' }
  | { do: 'wait-for-goods'; until: Instant }
  | { do: 'plan-check-in'; on: IsoDate }
  | { do: 'wait-for-check-in'; until: Instant }
  | { do: 'check-in' }
  | TellStaff
  | { do: 'end' };

/** The step that puts each kind of question. */
export const stepOf = {
  assessment: 'assess',
  delivery: 'deliver',
  'check-in': 'check-in',
} as const satisfies Record<AskKind, NextStep['do']>;

/** In this order: staff who have to know come first, then a question already put, then what the stage asks for. */
export function whatNext(state: CaseState, settings: Settings, now: Instant): NextStep {
  if (state.stage === 'closed') return { do: 'end' };
  const staff = tellStaff(state, settings, now);
  if (staff !== undefined) return staff;
  const ask = openAsk(state);
  if (ask !== undefined) return { do: stepOf[ask.kind] };
  switch (state.stage) {
    case 'intake':
    case 'assessment':
      return { do: 'assess' };
    case 'delivery':
      return nextDelivery(state, settings, now);
    case 'follow-up':
      return nextCheckIn(state, settings, now);
  }
}

function nextDelivery(state: CaseState, settings: Settings, now: Instant): NextStep {
  const goods = state.needs.filter((need) => isWanted(need) && !isService(need) && unitsLacking(need) > 0);
  if (goods.some((need) => need.status !== 'missing')) return { do: 'set-goods-aside' };
  const since = state.goodsMissingSince;
  if (goods.length > 0 && since !== undefined) {
    const until = addDuration(since, settings.goodsPatience, settings);
    if (now < until) return { do: 'wait-for-goods', until };
  }
  const something = itemsSetAside(state).length > 0 || servicesWanted(state).length > 0;
  return something ? { do: 'deliver' } : tellCoordinator({ reason: 'goods-missing' }, settings, now);
}

function nextCheckIn(state: CaseState, settings: Settings, now: Instant): NextStep {
  const pending = pendingCheckIn(state);
  if (pending === undefined) {
    const on = nextCheckInDate(state, settings, now);
    return on === undefined
      ? tellCoordinator({ reason: 'review' }, settings, now)
      : { do: 'plan-check-in', on };
  }
  if (pending.on <= dateIn(now, settings)) return { do: 'check-in' };
  return { do: 'wait-for-check-in', until: startOfDate(pending.on, settings) };
}
