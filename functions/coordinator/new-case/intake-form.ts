/** Reads the intake form: who the family is, where they live, why they are vulnerable, what they need. */
import * as v from 'valibot';
import {
  type CaseReference,
  consents,
  failed,
  languages,
  type NewNeed,
  ok,
  type Result,
  readReference,
  urgencies,
  vulnerabilities,
} from '#case';
import type { Organisation } from '#functions/runtime/organisation.ts';
import type { Household } from '#functions/store/ports.ts';
import { readNeeds } from '#functions/web/answers/read-needs.ts';
import type { FieldErrors } from '#functions/web/forms/field-errors.ts';
import {
  atLeastOneOf,
  oneOf,
  optionalLine,
  optionalOneOf,
  optionalPhone,
  optionalText,
  optionalWholeNumber,
  requiredLine,
  someOf,
  tick,
  wholeNumber,
} from '#functions/web/forms/fields.ts';
import type { Form } from '#functions/web/forms/form.ts';
import { readForm } from '#functions/web/forms/read-form.ts';
import { readMembers } from './members.ts';

/** Longest texts, in characters. */
export const most = { name: 80, address: 200, village: 80, story: 4_000, reference: 20 } as const;

const codes = (places: Organisation['areas']): string[] => places.map((place) => place.code);

const schemaOf = (organisation: Pick<Organisation, 'areas' | 'regions'>, year: number) =>
  v.object({
    firstName: requiredLine(most.name),
    familyName: requiredLine(most.name),
    birthYear: optionalWholeNumber(1900, year),
    phone: optionalPhone,
    language: oneOf(languages),
    address: requiredLine(most.address),
    village: requiredLine(most.village),
    area: oneOf(codes(organisation.areas)),
    from: optionalOneOf(codes(organisation.regions)),
    adults: wholeNumber(0, 30),
    children: wholeNumber(0, 30),
    why: atLeastOneOf(vulnerabilities),
    story: optionalText(most.story),
    urgency: oneOf(urgencies),
    consents: someOf(consents),
    volunteer: optionalLine(100),
    relatedTo: optionalLine(most.reference),
    confirmed: tick,
  });

type Typed = v.InferOutput<ReturnType<typeof schemaOf>>;

export interface Intake extends Omit<Typed, 'relatedTo'> {
  members: Household['members'];
  needs: NewNeed[];
  relatedTo?: CaseReference;
}

export function readIntake(
  form: Form,
  organisation: Pick<Organisation, 'areas' | 'regions'>,
  year: number,
): Result<Intake, FieldErrors> {
  const read = readForm(schemaOf(organisation, year), form);
  const members = readMembers(form, year);
  const { needs, errors } = readNeeds(form);
  const related = read.ok ? relatedCase(read.value.relatedTo) : ok(undefined);
  const wrong: FieldErrors = {
    ...(read.ok ? {} : read.failure),
    ...members.errors,
    ...errors,
    ...(related.ok ? {} : related.failure),
  };
  if (!read.ok || !related.ok || Object.keys(wrong).length > 0) return failed(wrong);
  const { relatedTo: _typed, ...values } = read.value;
  const relatedTo = related.value;
  return ok({ ...values, members: members.members, needs, ...(relatedTo !== undefined && { relatedTo }) });
}

function relatedCase(typed: string | undefined): Result<CaseReference | undefined, FieldErrors> {
  if (typed === undefined) return ok(undefined);
  const read = readReference(typed);
  return read.ok ? read : failed({ relatedTo: { message: read.failure.refused } });
}

/** The household as the people store keeps it, and as duplicates are looked for. */
export function householdOf(intake: Intake): Omit<Household, 'reference'> {
  const { firstName, familyName, birthYear, phone, address, village, language, story, members } = intake;
  return {
    firstName,
    familyName,
    address,
    village,
    language,
    members,
    ...(birthYear !== undefined && { birthYear }),
    ...(phone !== undefined && { phone }),
    ...(story !== undefined && { story }),
  };
}
