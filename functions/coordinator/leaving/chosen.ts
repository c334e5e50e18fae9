/** Reads who takes what, and what becomes of the one who hands over. */
import * as v from 'valibot';
import { type CaseReference, failed, ok, type Result, readReference } from '#case';
import type { Person } from '#functions/store/ports.ts';
import type { FieldErrors } from '#functions/web/forms/field-errors.ts';
import { oneOf } from '#functions/web/forms/fields.ts';
import { type Form, one } from '#functions/web/forms/form.ts';
import { readForm } from '#functions/web/forms/read-form.ts';
import type { OnPage } from '../on-page.ts';
import { type Holder, isSelf } from './holder.ts';
import { type Holdings, most } from './holdings.ts';

export const hows = ['leaves', 'stays'] as const;
type How = (typeof hows)[number];

export interface Taken {
  reference: CaseReference;
  to: Person;
}
export interface Chosen {
  how: How;
  /** In the order of the form. */
  taken: readonly Taken[];
}

const before = 'to-';
export const toField = (reference: CaseReference): string => `${before}${reference}`;

/**
 * What was chosen is read off the form alone, not off what is still held: sent twice, it means the same.
 */
export async function chosenIn(
  the: OnPage,
  holder: Holder,
  form: Form,
): Promise<Result<Chosen, FieldErrors>> {
  const how = isSelf(the, holder)
    ? ok({ how: 'stays' as const })
    : readForm(v.object({ how: oneOf(hows) }), form);
  const all = one(form, 'all');
  const wanted = Object.keys(form)
    .filter((field) => field.startsWith(before))
    .slice(0, most)
    .map((field) => ({ field, reference: field.slice(before.length), id: all || one(form, field) }))
    .filter(({ id }) => id !== '');
  const ids = new Set(wanted.map(({ id }) => id));
  const people = await the.deps.people.findEach([...ids]);
  const known = new Map(people.map((person) => [person.id, person]));
  const errors: Record<string, { message: 'choose' | 'choose-some' }> = {};
  const taken = wanted.flatMap(({ field, reference, id }): Taken[] => {
    const to = known.get(id);
    const can = to?.role === holder.role && to.active && to.id !== holder.id;
    if (can && readReference(reference).ok) return [{ reference, to }];
    errors[all === '' ? field : 'all'] = { message: 'choose' };
    return [];
  });
  if (how.ok && how.value.how === 'stays' && wanted.length === 0) errors['all'] = { message: 'choose-some' };
  const wrong: FieldErrors = { ...errors, ...(how.ok ? {} : how.failure) };
  return how.ok && Object.keys(wrong).length === 0 ? ok({ how: how.value.how, taken }) : failed(wrong);
}

/** What stays where it is. */
export const keptOf = ({ cases }: Holdings, { taken }: Chosen) =>
  cases.filter(({ line }) => !taken.some(({ reference }) => reference === line.reference));
