/** What the volunteer door works with: links, the events of their case, visit cards, and a place to put notes. */
import type { Instant, Settings } from '#case';
import type { Limits } from '#functions/runtime/limits.ts';
import type { Asks, CaseRows, Cases, People } from '#functions/store/ports.ts';

export interface VolunteerDependencies {
  cases: Pick<Cases, 'load' | 'carryOut' | 'events'>;
  asks: Pick<Asks, 'findLink' | 'countLinkUse'>;
  /** Only what this person's own help has come to. */
  rows: Pick<CaseRows, 'helpOf'>;
  /** Never the household and never a person's record: the door has no right to read them. */
  people: Pick<People, 'findCard' | 'saveNote'>;
  /** Whom to call where no coordinator is known. */
  organisation: { name: string; phone: string };
  /** How often a link may be used. */
  limits: Pick<Limits, 'linkLooks' | 'linkForms'>;
  settings: Settings;
  /** The present instant, UTC. */
  now(): Instant;
}
