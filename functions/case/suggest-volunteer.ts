/** Whom to ask: the volunteers who can take a question now, those nearest to the family first. */
import { type Absence, absenceOn } from './absence-on.ts';
import type { IsoDate, PersonId } from './events.ts';
import type { Language } from './vocabulary.ts';

/** What choosing among volunteers needs to know of one. */
export interface VolunteerFacts {
  id: PersonId;
  active: boolean;
  areas: readonly string[];
  languages: readonly Language[];
  absences: readonly Absence[];
  /** Open questions they can hold at once, and hold now. */
  capacity: number;
  openTasks: number;
  /** False when there is no channel left to write to them on; absent counts as reachable. */
  reachable?: boolean;
}

export interface Wanted {
  area: string;
  language: Language;
  today: IsoDate;
  exclude: readonly PersonId[];
}

export type SuggestionReason = 'same-area' | 'other-area' | 'speaks-the-language' | 'other-language';

export interface Suggestion {
  id: PersonId;
  reasons: SuggestionReason[];
}

/** Same area before others, the family's language before others, the freest first, then by id: a stable order. */
export function suggestVolunteers(volunteers: readonly VolunteerFacts[], wanted: Wanted): Suggestion[] {
  return volunteers
    .filter((volunteer) => canBeAsked(volunteer, wanted))
    .toSorted((one, other) => compare(one, other, wanted))
    .map((volunteer) => ({
      id: volunteer.id,
      reasons: [
        isNear(volunteer, wanted) ? 'same-area' : 'other-area',
        speaks(volunteer, wanted) ? 'speaks-the-language' : 'other-language',
      ],
    }));
}

function canBeAsked(volunteer: VolunteerFacts, wanted: Wanted): boolean {
  return (
    volunteer.active &&
    volunteer.reachable !== false &&
    absenceOn(volunteer, wanted.today) === undefined &&
    volunteer.openTasks < volunteer.capacity &&
    !wanted.exclude.includes(volunteer.id)
  );
}

function compare(one: VolunteerFacts, other: VolunteerFacts, wanted: Wanted): number {
  return (
    Number(isNear(other, wanted)) - Number(isNear(one, wanted)) ||
    Number(speaks(other, wanted)) - Number(speaks(one, wanted)) ||
    load(one) - load(other) ||
    (one.id < other.id ? -1 : 1)
  );
}

const isNear = (volunteer: VolunteerFacts, wanted: Wanted) => volunteer.areas.includes(wanted.area);
const speaks = (volunteer: VolunteerFacts, wanted: Wanted) => volunteer.languages.includes(wanted.language);
const load = (volunteer: VolunteerFacts) => volunteer.openTasks / volunteer.capacity;
