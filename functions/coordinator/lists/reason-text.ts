/** Why a case waits, in words: a reason for staff, or the question put to a volunteer. */
import { askKinds, type EscalationReason, escalationReasons } from '#case';
import type { OnPage } from '../on-page.ts';

export const reasonIn = (code: string | undefined): EscalationReason | undefined =>
  escalationReasons.find((each) => each === code);

export function reasonText(the: Pick<OnPage, 'word'>, code: string): string {
  const reason = reasonIn(code);
  if (reason !== undefined) return the.word(`reason.${reason}`);
  const ask = askKinds.find((each) => each === code);
  return ask === undefined ? code : the.word(`ask.${ask}`);
}
