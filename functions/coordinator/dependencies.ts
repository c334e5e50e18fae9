/** What the coordinator door works with. */
import type { Instant, Settings } from '#case';
import type { Organisation } from '#functions/runtime/organisation.ts';
import type { EndedSessions } from '#functions/store/index.ts';
import type { CaseRows, Cases, Goods, People } from '#functions/store/ports.ts';
import type { LimitedDependencies } from '#functions/web/limits/limited.ts';

export interface CoordinatorDependencies extends LimitedDependencies {
  cases: Pick<Cases, 'load' | 'carryOut' | 'events'>;
  rows: Pick<CaseRows, 'onDesk' | 'countOnDesk' | 'caseload' | 'linesOf'>;
  /** Erasing is a reaction to the event, so that nothing is lost half-way; the door only asks for it. */
  people: Pick<
    People,
    | 'find'
    | 'findEach'
    | 'save'
    | 'list'
    | 'all'
    | 'erasePerson'
    | 'saveHousehold'
    | 'findHousehold'
    | 'householdsOf'
    | 'findHouseholds'
    | 'findCard'
    | 'duplicatesOf'
    | 'salt'
    | 'noteAccess'
    | 'accessesTo'
    | 'saveNote'
    | 'notes'
    | 'saveDraft'
    | 'findDraft'
    | 'draftsOf'
    | 'removeDraft'
  >;
  goods: Pick<Goods, 'enter' | 'find' | 'list' | 'stock' | 'lines'>;
  organisation: Pick<Organisation, 'name' | 'areas' | 'regions'>;
  /** Of staff. */
  endedSessions: Pick<EndedSessions, 'endAll'>;
  settings: Settings;
  /** Address of the front doors, without a slash at the end: as it stands in messages. */
  baseUrl: string;
  /** The present instant, UTC. */
  now(): Instant;
  /** A fresh random id. */
  newId(): string;
}
