/** What every decision is given and gives. */
import type { CaseCommand, CaseCommandType, Refusal } from '#case/commands';
import type { CaseEvent, Instant } from '#case/events';
import { failed, ok, type Result } from '#case/result';
import type { Settings } from '#case/settings';

export interface Context {
  now: Instant;
  settings: Settings;
}

export type Decision = Result<CaseEvent, Refusal>;
export type CommandOf<Type extends CaseCommandType> = Extract<CaseCommand, { type: Type }>;

export const accept = (event: CaseEvent): Decision => ok(event);
export const refuse = (refusal: Refusal): Decision => failed(refusal);
export const invalid = (field: string): Decision => failed({ refused: 'invalid', field });
export const alreadyRecorded: Decision = failed({ refused: 'already-recorded' });
export const overtaken: Decision = failed({ refused: 'overtaken' });
