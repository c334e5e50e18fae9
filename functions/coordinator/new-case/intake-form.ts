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
  wholeNumber,
} from '#functions/web/forms/fields.ts';
import type { Form } from '#functions/web/forms/form.ts';
import { readForm } from '#functions/web/forms/read-form.ts';
import { readMembers } from './members.ts';
import { readNeedsByKind } from './needs-by-kind.ts';
import { errorsOf, fieldsIn, sections } from './sections.ts';

/** Longest texts, in characters. */
export const most = { name: 80, address: 200, village: 80, story: 4_000, reference: 20 } as const;

const codes = (places: Organisation['areas']): string[] => places.map((place) => place.code);

const questionsOf = (organisation: Pick<Organisation, 'areas' | 'regions'>, year: number) => ({
  firstName: requiredLine(most.name),
  familyName: requiredLine(most.name),
  birthYear: optionalWholeNumber(1900, year),
  adults: wholeNumber(0, 30),
  children: wholeNumber(0, 30),
  address: requiredLine(most.address),
  village: requiredLine(most.village),
  area: oneOf(codes(organisation.areas)),
  from: optionalOneOf(codes(organisation.regions)),
  phone: optionalPhone,
  language: oneOf(languages),
  why: atLeastOneOf(vulnerabilities),
  story: optionalText(most.story),
  urgency: oneOf(urgencies),
  consents: someOf(consents),
  volunteer: optionalLine(100),
  relatedTo: optionalLine(most.reference),
});

type Typed = {
  [Name in keyof ReturnType<typeof questionsOf>]: v.InferOutput<ReturnType<typeof questionsOf>[Name]>;
};

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
  const read = readForm(v.object(questionsOf(organisation, year)), form);
  const members = readMembers(form, year);
  const byKind = readNeedsByKind(form);
  // A table of cases brings its needs in numbered lines.
  const lines = readNeeds(form);
  const related = relatedCase(form);
  const wrong = {
    ...(read.ok ? {} : read.failure),
    ...members.errors,
    ...byKind.errors,
    ...(related.ok ? {} : related.failure),
  };
  const inOrder = {
    ...errorsOf(
      sections.flatMap((section) => fieldsIn[section]),
      wrong,
    ),
    ...lines.errors,
  };
  if (!read.ok || !related.ok || Object.keys(inOrder).length > 0) return failed(inOrder);
  const { relatedTo: _typed, ...values } = read.value;
  const needs = [...lines.needs, ...byKind.needs];
  return ok({
    ...values,
    members: members.members,
    needs,
    ...(related.value !== undefined && { relatedTo: related.value }),
  });
}

const reference = optionalLine(most.reference);

function relatedCase(form: Form): Result<CaseReference | undefined, FieldErrors> {
  const typed = v.safeParse(reference, form['relatedTo']);
  if (!typed.success || typed.output === undefined) return ok(undefined);
  const read = readReference(typed.output);
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
