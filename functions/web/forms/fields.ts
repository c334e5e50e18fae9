/**
 * The building blocks of forms: each takes what was typed into one field and yields its value.
 * Their messages are keys of the error texts.
 */
import { parsePhoneNumberFromString } from 'libphonenumber-js/mobile';
import * as v from 'valibot';
import type { ErrorText } from '../texts/errors/index.ts';

const says = (message: ErrorText): ErrorText => message;

const typed = v.optional(v.array(v.string()), []);
/** One line: spaces put in order. */
const line = v.pipe(
  typed,
  v.transform((values) => (values[0] ?? '').replace(/\s+/g, ' ').trim()),
);
/** Several lines: as typed, with one kind of line end. */
const lines = v.pipe(
  typed,
  v.transform((values) => (values[0] ?? '').replace(/\r\n?/g, '\n').trim()),
);

const unlessEmpty = v.transform((text: string) => (text === '' ? undefined : text));

export const requiredLine = (most: number) =>
  v.pipe(line, v.nonEmpty(says('required')), v.maxLength(most, says('too-long')));
export const optionalLine = (most: number) => v.pipe(line, v.maxLength(most, says('too-long')), unlessEmpty);
export const requiredText = (most: number) =>
  v.pipe(lines, v.nonEmpty(says('required')), v.maxLength(most, says('too-long')));
export const optionalText = (most: number) => v.pipe(lines, v.maxLength(most, says('too-long')), unlessEmpty);

const number = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.digits(says('not-a-number')),
    v.transform(Number),
    v.safeInteger(says('not-a-number')),
    v.minValue(least, says('too-small')),
    v.maxValue(most, says('too-large')),
  );
export const wholeNumber = (least: number, most: number) =>
  v.pipe(line, v.nonEmpty(says('required')), number(least, most));
export const optionalWholeNumber = (least: number, most: number) =>
  v.pipe(line, unlessEmpty, v.optional(number(least, most)));

/** Exactly one of the codes. */
export const oneOf = <const Codes extends readonly string[]>(codes: Codes) =>
  v.pipe(line, v.picklist(codes, says('choose')));
export const optionalOneOf = <const Codes extends readonly string[]>(codes: Codes) =>
  v.pipe(line, unlessEmpty, v.optional(v.picklist(codes, says('choose'))));
/** Any of the codes, each once, in the order of the list. */
export const someOf = <const Codes extends readonly string[]>(codes: Codes) =>
  v.pipe(
    typed,
    v.array(v.picklist(codes, says('choose-some'))),
    v.transform((chosen) => codes.filter((code): code is Codes[number] => chosen.includes(code))),
  );
export const atLeastOneOf = <const Codes extends readonly string[]>(codes: Codes) =>
  v.pipe(someOf(codes), v.nonEmpty(says('choose-some')));
/** A box that is ticked or not. */
export const tick = v.pipe(
  line,
  v.transform((text) => text === 'yes'),
);
/** One that has to be ticked, so that a form sent as it stands does nothing. */
export const ticked = v.pipe(tick, v.literal(true, says('not-ticked')));

/** Whether `2026-11-30`, so written, is in the calendar. */
export const isDay = (text: string): boolean => {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
};
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, says('not-a-date')),
  v.check(isDay, says('not-a-date')),
);
/** A calendar date, `2026-11-30`. */
export const date = v.pipe(line, v.nonEmpty(says('required')), day);
/** @param today the organisation's date. */
export const dateFrom = (today: string) =>
  v.pipe(
    date,
    v.check((text) => text >= today, says('date-in-the-past')),
  );
export const dateUntil = (today: string) =>
  v.pipe(
    date,
    v.check((text) => text <= today, says('date-in-the-future')),
  );

/** A mobile number; written without a country it is Kazakhstan's. Yields E.164. */
const mobile = v.pipe(
  v.string(),
  v.maxLength(30, says('not-a-phone')),
  v.transform((text) => parsePhoneNumberFromString(text, 'KZ')),
  v.check((number) => number?.isValid() === true, says('not-a-phone')),
  v.transform((number) => String(number?.number ?? '')),
);
export const optionalPhone = v.pipe(line, unlessEmpty, v.optional(mobile));

export const optionalEmail = v.pipe(
  line,
  unlessEmpty,
  v.optional(
    v.pipe(
      v.string(),
      v.maxLength(254, says('too-long')),
      v.email(says('not-an-email')),
      v.transform((text) => text.toLowerCase()),
    ),
  ),
);
