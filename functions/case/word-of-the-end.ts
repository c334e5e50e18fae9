/** Word to whoever raised a case that it is done: when it is to be sent, and for how long that is tried. */
import { addDuration, later } from './calendar.ts';
import type { Instant } from './events.ts';
import { type GoodHours, nextGoodHour } from './good-hours.ts';
import type { Settings } from './settings.ts';
import type { CaseState, WordOfTheEnd } from './state.ts';

type Figures = GoodHours & Pick<Settings, 'sendAgainAfter' | 'staffPatience'>;

/** It has neither gone out nor been refused: a workflow has to see to it. */
export const isWordOpen = ({ closed }: Pick<CaseState, 'closed'>): boolean =>
  closed?.word?.status === 'planned' || closed?.word?.status === 'not-sent';

/**
 * At the next good hour; where sending was hindered, some hours after that, for as long as staff have for anything they
 * are told. Undefined where nobody is owed a word, or no more.
 */
export function wordDueAt(
  state: Pick<CaseState, 'closed'>,
  settings: Figures,
  now: Instant,
): Instant | undefined {
  if (!isWordOpen(state)) return undefined;
  const notSent = state.closed?.word?.notSent;
  if (notSent === undefined) return nextGoodHour(now, settings);
  if (isGivenUp(notSent, settings)) return undefined;
  const again = addDuration(notSent.at, settings.sendAgainAfter, settings);
  return nextGoodHour(later(now, again), settings);
}

const isGivenUp = ({ since, at }: NonNullable<WordOfTheEnd['notSent']>, settings: Figures): boolean =>
  at >= addDuration(since, settings.staffPatience.coordinator, settings);
