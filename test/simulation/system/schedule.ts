/**
 * What runs by the clock and by nobody's hand: each week, families that were known for long enough are erased; and in
 * some lives the canary walks on its last days, also on those on which nothing goes wrong any more.
 */
import { type CaseReference, dateIn, type Instant, keptLongEnough, type Settings, startOfDate } from '#case';
import { referenceOf } from '#functions/canary/day.ts';
import { functions } from '#functions/functions.ts';
import type { Simulated } from './simulated-system.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Shorter than anybody would have it, so that it comes about within a year. */
const familiesAfterClosure = 'P60D';

/** A case of the canary costs as much as a family's: few lives have it. */
const withCanary = 0.12;

export interface Schedule {
  /** With which families are forgotten. */
  settings: Settings;
  /** Whose case was closed before this is forgotten at the end. */
  forgottenBefore: Instant;
  /** The canary's cases: those that must have arrived, and those that may have been hindered. */
  canaries: { reference: CaseReference; hindered: boolean }[];
}

/** @param end when nothing goes wrong any more. @param rest so many days are left then. */
export function putDownTheSchedule(the: Simulated, end: number, rest: number): Schedule {
  const { agenda, now, random, sandboxes, store } = the;
  const at = (moment: number) => new Date(moment).toISOString();
  const settings = { ...the.settings, retention: { ...the.settings.retention, familiesAfterClosure } };
  const forget = the.eraseOldFamilies({ ...store, settings, now: () => at(now()) });
  const run = () => void sandboxes.run('retention', functions.retention.timeoutSeconds, forget);

  /** So many hours and minutes into the day, as clocks on the wall have it. */
  const onTheDayOf = (moment: number, hours: number, minutes = 0): number =>
    Date.parse(startOfDate(dateIn(at(moment), settings), settings)) + hours * hour + minutes * minute;
  const { trigger: nightly } = functions.retention;
  const lastNight = onTheDayOf(end + rest * day, nightly.hours[0], nightly.minutes[0]);
  for (let night = lastNight; night > now(); night -= 7 * day) agenda.put(night, run);

  const { trigger: daily } = functions.canary;
  const days = random.chance(withCanary) ? [-2, -1, 1, 2] : [];
  for (const one of days)
    for (const hours of daily.hours)
      for (const minutes of daily.minutes)
        agenda.put(onTheDayOf(end + one * day, hours, minutes), () => void sandboxes.invoke('canary', {}));

  return {
    settings,
    forgottenBefore: keptLongEnough(at(lastNight), settings),
    canaries: days.map((one) => ({
      reference: referenceOf(dateIn(at(end + one * day), settings)),
      hindered: one < 0,
    })),
  };
}
