/** The sections of a new case, in the order of a first conversation with a family, and the fields of each. */
import { needKinds } from '#case';
import type { FieldErrors } from '#functions/web/forms/field-errors.ts';
import { memberFields } from './members.ts';
import { needField } from './needs-by-kind.ts';

export const sections = ['family', 'where', 'reach', 'vulnerable', 'needs', 'consent'] as const;
export type Section = (typeof sections)[number];

/** In the order in which a page shows them. */
export const fieldsIn: Readonly<Record<Section, readonly string[]>> = {
  family: ['firstName', 'familyName', 'birthYear', 'adults', 'children', ...memberFields],
  where: ['address', 'village', 'area', 'from'],
  reach: ['phone', 'language'],
  vulnerable: ['why', 'story'],
  needs: [...needKinds.map(needField), 'urgency', 'most-urgent'],
  consent: ['consents', 'volunteer', 'relatedTo'],
};

/** Those of some fields only, in their order. */
export const errorsOf = (names: readonly string[], errors: FieldErrors): FieldErrors =>
  Object.fromEntries(
    names.flatMap((name) => {
      const error = errors[name];
      return error === undefined ? [] : [[name, error] as const];
    }),
  );
