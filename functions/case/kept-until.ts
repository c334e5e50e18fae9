/** Until when a family's details are kept once its case is closed. */
import { addDuration, dateIn, subtractDuration } from './calendar.ts';
import type { Instant, IsoDate } from './events.ts';
import type { Settings } from './settings.ts';
import type { CaseState } from './state.ts';

type Kept = Pick<Settings, 'retention' | 'timeZone'>;

/** The day on which they are erased; absent while the case is open, and once they are gone. */
export const erasedOn = (
  { closed, personalDataErased }: Pick<CaseState, 'closed' | 'personalDataErased'>,
  settings: Kept,
): IsoDate | undefined =>
  closed === undefined || personalDataErased
    ? undefined
    : dateIn(addDuration(closed.at, settings.retention.familiesAfterClosure, settings), settings);

/** What was closed before this instant has been kept long enough. */
export const keptLongEnough = (now: Instant, settings: Kept): Instant =>
  subtractDuration(now, settings.retention.familiesAfterClosure, settings);
