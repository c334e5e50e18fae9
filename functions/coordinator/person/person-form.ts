/** Reads the form of a volunteer. */
import * as v from 'valibot';
import { type Channel, channels, failed, type IsoDate, languages, ok, type Result } from '#case';
import type { Organisation } from '#functions/runtime/organisation.ts';
import type { Person } from '#functions/store/ports.ts';
import type { FieldErrors } from '#functions/web/forms/field-errors.ts';
import {
  atLeastOneOf,
  oneOf,
  optionalDate,
  optionalEmail,
  optionalPhone,
  requiredLine,
  someOf,
  tick,
  wholeNumber,
} from '#functions/web/forms/fields.ts';
import { type Form, formOf, one } from '#functions/web/forms/form.ts';
import { readForm } from '#functions/web/forms/read-form.ts';

export const mostName = 80;
/** The ways of writing to a person, preferred first. */
export const channelOrders = ['email,sms', 'sms,email', 'email', 'sms'] as const;
export const absenceLines = [1, 2, 3] as const;

const inOrder: Record<(typeof channelOrders)[number], Channel[]> = {
  'email,sms': ['email', 'sms'],
  'sms,email': ['sms', 'email'],
  email: ['email'],
  sms: ['sms'],
};

const schemaOf = (areas: Organisation['areas']) =>
  v.object({
    name: requiredLine(mostName),
    phone: optionalPhone,
    email: optionalEmail,
    language: oneOf(languages),
    languages: someOf(languages),
    channels: oneOf(channelOrders),
    areas: atLeastOneOf(areas.map((area) => area.code)),
    capacity: wholeNumber(1, 50),
    active: tick,
    lift: someOf(channels),
    version: wholeNumber(0, Number.MAX_SAFE_INTEGER),
  });

export type TypedPerson = Omit<Person, 'id' | 'role' | 'stopped'> & {
  /** Stopped channels that may be used again, by the person's word. */
  lift: Channel[];
};

export function readPerson(form: Form, areas: Organisation['areas']): Result<TypedPerson, FieldErrors> {
  const read = readForm(schemaOf(areas), form);
  const { absences, errors } = readAbsences(form);
  if (!read.ok) return failed({ ...read.failure, ...errors });
  const { phone, email, language, languages: others, channels: order, ...values } = read.value;
  const addresses: Record<Channel, string | undefined> = { email, sms: phone };
  const ways = inOrder[order];
  const missing = ways.some((channel) => addresses[channel] === undefined);
  const wrong: FieldErrors = {
    ...(missing && { channels: { message: 'no-address-for-channel' } }),
    ...errors,
  };
  if (Object.keys(wrong).length > 0) return failed(wrong);
  return ok({
    ...values,
    languages: [language, ...others.filter((each) => each !== language)],
    channels: ways,
    absences,
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
  });
}

function readAbsences(form: Form): { absences: { from: IsoDate; to: IsoDate }[]; errors: FieldErrors } {
  const absences: { from: IsoDate; to: IsoDate }[] = [];
  let errors: FieldErrors = {};
  for (const line of absenceLines) {
    const [first, last] = [`absence-${line}-from`, `absence-${line}-to`];
    if (one(form, first).trim() === '' && one(form, last).trim() === '') continue;
    const read = readForm(v.object({ [first]: optionalDate, [last]: optionalDate }), form);
    if (!read.ok) {
      errors = { ...errors, ...read.failure };
      continue;
    }
    const [from, to] = [read.value[first], read.value[last]];
    if (from === undefined) errors = { ...errors, [first]: { message: 'required' } };
    else if (to === undefined) errors = { ...errors, [last]: { message: 'required' } };
    else if (to < from) errors = { ...errors, [last]: { message: 'ends-before-it-begins' } };
    else absences.push({ from, to });
  }
  return { absences, errors };
}

/** The form as it stands for a person already known. */
export function formFor(person: Person): Form {
  const absences = person.absences.flatMap(({ from, to }, index) => [
    [`absence-${index + 1}-from`, from],
    [`absence-${index + 1}-to`, to],
  ]);
  return formOf({
    name: person.name,
    phone: person.phone,
    email: person.email,
    language: person.languages[0],
    languages: person.languages.slice(1),
    channels: person.channels.join(','),
    areas: person.areas,
    capacity: person.capacity,
    active: person.active ? 'yes' : undefined,
    version: person.version,
    ...Object.fromEntries(absences),
  });
}
