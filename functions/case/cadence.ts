/** The days on which a family is visited again after the help has come. */
import { addToDate, dateIn } from './calendar.ts';
import type { Instant, IsoDate } from './events.ts';
import type { Settings } from './settings.ts';
import type { CaseState } from './state.ts';

/** More steps than any follow-up has: about 500 years of visits every half year. */
const mostSteps = 1000;

/** The next day the cadence gives, or undefined when it is used up and the coordinator has to look at the case. */
export function nextCheckInDate(state: CaseState, settings: Settings, now: Instant): IsoDate | undefined {
  const today = dateIn(now, settings);
  const seen = lastSeen(state, settings);
  const isNext = (date: IsoDate) => date >= today && (seen === undefined || date > seen);
  const cadence = settings.cadence[state.risk];
  const start = state.deliveredOn ?? today;
  const listed = cadence.after.map((duration) => addToDate(start, duration)).toSorted();
  const fromList = listed.find(isNext);
  if (fromList !== undefined || cadence.thenEvery === undefined) return fromList;
  let date = listed.at(-1) ?? start;
  for (let step = 0; step < mostSteps; step += 1) {
    date = addToDate(date, cadence.thenEvery);
    if (isNext(date)) return date;
  }
  throw new RangeError(`a cadence every ${cadence.thenEvery} never gets past ${today}`);
}

/** The latest day on which a check-in was planned or answered. */
function lastSeen(state: CaseState, settings: Settings): IsoDate | undefined {
  return state.checkIns
    .flatMap(({ on, answeredAt }) => (answeredAt === undefined ? [on] : [on, dateIn(answeredAt, settings)]))
    .toSorted()
    .at(-1);
}
