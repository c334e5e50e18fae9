/** What can be taken of a form that is still being filled in: each answer by itself, where it is right. */
import * as v from 'valibot';
import type { NewNeed } from '#case';
import type { Household } from '#functions/store/ports.ts';
import {
  optionalLine,
  optionalPhone,
  optionalText,
  optionalWholeNumber,
} from '#functions/web/forms/fields.ts';
import type { Form } from '#functions/web/forms/form.ts';
import { most } from './intake-form.ts';
import { readNeedsByKind } from './needs-by-kind.ts';

/** Undefined for what is not known yet; the household's language is not asked about, since nobody is alike by it. */
export type KnownSoFar = Partial<
  Pick<Household, 'firstName' | 'familyName' | 'birthYear' | 'phone' | 'address' | 'village' | 'story'>
> & { needs: NewNeed[] };

const known = v.object({
  firstName: v.fallback(optionalLine(most.name), undefined),
  familyName: v.fallback(optionalLine(most.name), undefined),
  birthYear: v.fallback(optionalWholeNumber(1900, 9999), undefined),
  phone: v.fallback(optionalPhone, undefined),
  address: v.fallback(optionalLine(most.address), undefined),
  village: v.fallback(optionalLine(most.village), undefined),
  story: v.fallback(optionalText(most.story), undefined),
});

export function knownSoFar(form: Form): KnownSoFar {
  const read = v.parse(known, form);
  const told = Object.entries(read).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(told), needs: readNeedsByKind(form).needs };
}
