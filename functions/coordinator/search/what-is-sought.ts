/** Tells from what was typed into the search whether it is a reference, a phone number or a name. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/mobile';
import { type CaseReference, readReference } from '#case';
import type { Sought } from '#functions/store/ports.ts';

export interface WhatIsSought {
  /** It may be this case: eight letters and digits that fit together, as a name can by chance. */
  reference?: CaseReference;
  /** Absent where too little was typed. */
  family?: Sought;
  /** It looks like a reference in which one character is wrong. */
  mistyped: boolean;
}

const leastDigits = 4;
const leastLetters = 2;

export function whatIsSought(typed: string): WhatIsSought {
  const read = readReference(typed);
  const family = digitsIn(typed) ?? nameIn(typed);
  return {
    ...(read.ok && { reference: read.value }),
    ...(family && { family }),
    mistyped: !read.ok && read.failure.refused === 'mistyped' && /\d/.test(typed),
  };
}

/** A whole number however it is written, else its last digits. */
function digitsIn(typed: string): Sought | undefined {
  if (!/^[\d\s()+.–-]+$/u.test(typed)) return undefined;
  const whole = parsePhoneNumberFromString(typed, 'KZ');
  const digits = (whole?.isValid() ? whole.number : typed).replaceAll(/\D/g, '');
  return digits.length < leastDigits ? undefined : { phoneEnding: digits };
}

function nameIn(typed: string): Sought | undefined {
  const letters = typed.match(/\p{Letter}/gu) ?? [];
  return letters.length < leastLetters ? undefined : { name: typed };
}
