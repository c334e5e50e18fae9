/** Consents, notes and what was handed out: what is recorded beside the journey. */
import type { CaseState } from '#case/state';
import { accept, alreadyRecorded, type CommandOf, type Decision, invalid } from './decision.ts';

/** Where personal data was erased nothing about the household is kept any more. */
const erased: Decision = invalid('personalDataErased');

export function referenceNote(state: CaseState, { noteId }: CommandOf<'reference-note'>): Decision {
  if (state.personalDataErased) return erased;
  return state.noteIds.includes(noteId) ? alreadyRecorded : accept({ type: 'note-referenced', noteId });
}

export function giveConsent(state: CaseState, { consent }: CommandOf<'give-consent'>): Decision {
  if (state.personalDataErased) return erased;
  return state.consents.includes(consent) ? alreadyRecorded : accept({ type: 'consent-given', consent });
}

export const withdrawConsent = (state: CaseState, { consent }: CommandOf<'withdraw-consent'>): Decision =>
  state.consents.includes(consent) ? accept({ type: 'consent-withdrawn', consent }) : alreadyRecorded;

/** Each time is one of its own: nothing can be recorded already. */
export const noteExport = (state: CaseState, { format }: CommandOf<'note-export'>): Decision =>
  state.personalDataErased ? erased : accept({ type: 'details-exported', format });
