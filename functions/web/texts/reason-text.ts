/** Why a case waits, in words: a reason for staff, or the question put to a volunteer. */
import { askKinds, type DeskReason, deskReasons, type Language } from '#case';
import { vocabulary } from './vocabulary/index.ts';

export const reasonIn = (code: string | undefined): DeskReason | undefined =>
  deskReasons.find((each) => each === code);

/** The code itself where it is none of ours any more. */
export function reasonText(code: string, language: Language): string {
  const word = vocabulary(language);
  const reason = reasonIn(code);
  if (reason !== undefined) return word(`reason.${reason}`);
  const ask = askKinds.find((each) => each === code);
  return ask === undefined ? code : word(`ask.${ask}`);
}
