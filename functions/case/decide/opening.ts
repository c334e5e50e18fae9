/** Opening, closing, re-opening, erasing. */

import { isSensible, withIds } from '#case/needs';
import type { CaseState } from '#case/state';
import {
  accept,
  alreadyRecorded,
  type CommandOf,
  type Decision,
  invalid,
  overtaken,
  refuse,
} from './decision.ts';

export function openCase(state: CaseState | undefined, command: CommandOf<'open-case'>): Decision {
  if (state !== undefined)
    return state.formId === command.formId ? alreadyRecorded : refuse({ refused: 'already-open' });
  const { type: _type, needs, ...facts } = command;
  if (!needs.every(isSensible)) return invalid('needs');
  const { adults, children } = facts.household;
  if (![adults, children].every((count) => Number.isSafeInteger(count) && count >= 0))
    return invalid('household');
  return accept({ type: 'case-opened', ...facts, needs: withIds(needs, [], 0) });
}

export const close = ({ reason, summaryId }: CommandOf<'close'>): Decision =>
  accept({ type: 'closed', reason, ...(summaryId !== undefined && { summaryId }) });

/** Without personal data nobody could be visited: such a family begins with a new case. */
export const reOpen = (state: CaseState, { coordinator }: CommandOf<'re-open'>): Decision =>
  state.personalDataErased ? invalid('personalDataErased') : accept({ type: 're-opened', coordinator });

/** What was opened again and closed anew since it was found is kept on. */
export function erasePersonalData(
  state: CaseState,
  { closedBefore }: CommandOf<'erase-personal-data'>,
): Decision {
  if (state.personalDataErased) return alreadyRecorded;
  if (closedBefore === undefined) return accept({ type: 'personal-data-erased', reason: 'asked' });
  const old = state.closed !== undefined && state.closed.at < closedBefore;
  return old ? accept({ type: 'personal-data-erased', reason: 'retention' }) : overtaken;
}
