/** Reads the form of a volunteer. */
import * as v from 'valibot';
import { type Channel, channels, failed, languages, ok, type Result } from '#case';
import type { Organisation } from '#functions/runtime/organisation.ts';
import type { Person } from '#functions/store/ports.ts';
import type { FieldErrors } from '#functions/web/forms/field-errors.ts';
import {
  atLeastOneOf,
  oneOf,
  optionalEmail,
  optionalPhone,
  requiredLine,
  someOf,
  tick,
  wholeNumber,
} from '#functions/web/forms/fields.ts';
import { type Form, formOf } from '#functions/web/forms/form.ts';
import { readForm } from '#functions/web/forms/read-form.ts';

export const mostName = 80;
/** The ways of writing to a person, preferred first. */
export const channelOrders = ['email,sms', 'sms,email', 'email', 'sms'] as const;

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

export type TypedPerson = Omit<Person, 'id' | 'role' | 'stopped' | 'absences' | 'addressSince'> & {
  /** Stopped channels that may be used again, by the person's word. */
  lift: Channel[];
};

export function readPerson(form: Form, areas: Organisation['areas']): Result<TypedPerson, FieldErrors> {
  const read = readForm(schemaOf(areas), form);
  if (!read.ok) return read;
  const { phone, email, language, languages: others, channels: order, ...values } = read.value;
  const addresses: Record<Channel, string | undefined> = { email, sms: phone };
  const ways = inOrder[order];
  const missing = ways.some((channel) => addresses[channel] === undefined);
  if (missing) return failed({ channels: { message: 'no-address-for-channel' } });
  return ok({
    ...values,
    languages: [language, ...others.filter((each) => each !== language)],
    channels: ways,
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
  });
}

/** The form as it stands for a person already known. */
export function formFor(person: Person): Form {
  return formOf({
    name: person.name,
    phone: person.phone,
    email: person.email,
    language: person.languages[0],
    languages: person.languages.slice(1),
    channels: orderOf(person),
    areas: person.areas,
    capacity: person.capacity,
    active: person.active ? 'yes' : undefined,
    version: person.version,
  });
}

/** The way of writing to them that comes nearest to what is kept. */
export const orderOf = ({ channels: kept }: Person): (typeof channelOrders)[number] =>
  channelOrders.find((order) => order === kept.join(',')) ?? 'email,sms';
