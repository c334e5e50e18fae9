/** Adds an absence, or takes one away: each a change of its own, and neither twice. */
import * as v from 'valibot';
import { type Absence, failed, ok, type Result } from '#case';
import type { FieldErrors } from '#functions/web/forms/field-errors.ts';
import { date, oneOf } from '#functions/web/forms/fields.ts';
import type { Form } from '#functions/web/forms/form.ts';
import { readForm } from '#functions/web/forms/read-form.ts';
import { type Page, seeOther } from '#functions/web/page.ts';
import { personAddress } from '../../addresses.ts';
import type { CoordinatorDependencies } from '../../dependencies.ts';
import { changePerson } from '../change-person.ts';
import { onVolunteer } from '../on-volunteer.ts';
import { showPerson } from '../view.tsx';
import { monthOf } from './month.ts';

const schema = v.object({ do: oneOf(['add', 'remove']), from: date, to: date });

function read(form: Form): Result<v.InferOutput<typeof schema>, FieldErrors> {
  const read = readForm(schema, form);
  if (!read.ok) return read;
  const { from, to } = read.value;
  return to < from ? failed({ to: { message: 'ends-before-it-begins' } }) : ok(read.value);
}

export const absences = (deps: CoordinatorDependencies): Page =>
  onVolunteer(deps, async (the) => {
    const { person, request } = the;
    const { form } = request;
    const typed = read(form);
    if (!typed.ok) return showPerson(the, form, typed.failure);
    const { do: what, from, to } = typed.value;
    const change = what === 'add' ? add : remove;
    await changePerson(deps.people, person.id, (now) => ({
      ...now,
      absences: change(now.absences, { from, to }),
    }));
    const done = what === 'add' ? 'absence-added' : 'absence-removed';
    return seeOther(`${personAddress(person.id)}?done=${done}&month=${monthOf(from)}`);
  });

const same = (one: Absence, other: Absence): boolean => one.from === other.from && one.to === other.to;

const remove = (absences: readonly Absence[], absence: Absence): Absence[] =>
  absences.filter((each) => !same(each, absence));

const add = (absences: readonly Absence[], absence: Absence): Absence[] => [
  ...remove(absences, absence),
  absence,
];
