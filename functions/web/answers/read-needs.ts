/** Reads the lines of needs out of a form: what, how many, how urgent. Empty lines are left out. */

import * as v from 'valibot';
import { type NewNeed, needKinds, urgencies } from '#case';
import type { FieldErrors } from '../forms/field-errors.ts';
import { oneOf, wholeNumber } from '../forms/fields.ts';
import { type Form, one } from '../forms/form.ts';
import { readForm } from '../forms/read-form.ts';

/** Lines are read up to this number, however many a page shows. */
export const mostNeeds = 12;
/** More than any family needs of one thing. */
const mostUnits = 100;

export const needField = (line: number, part: 'kind' | 'quantity' | 'urgency') => `need-${line}-${part}`;

const lineSchema = (line: number) =>
  v.object({
    [needField(line, 'kind')]: oneOf(needKinds),
    [needField(line, 'quantity')]: wholeNumber(1, mostUnits),
    [needField(line, 'urgency')]: oneOf(urgencies),
  });

export interface NamedNeeds {
  needs: NewNeed[];
  errors: FieldErrors;
}

export function readNeeds(form: Form): NamedNeeds {
  const named: NamedNeeds = { needs: [], errors: {} };
  for (let line = 1; line <= mostNeeds; line += 1) {
    const fields = [
      needField(line, 'kind'),
      needField(line, 'quantity'),
      needField(line, 'urgency'),
    ] as const;
    if (fields.every((field) => one(form, field).trim() === '')) continue;
    const read = readLine(form, line);
    if (read.ok) named.needs.push(read.value);
    else named.errors = { ...named.errors, ...read.failure };
  }
  return named;
}

function readLine(form: Form, line: number) {
  const schema = v.pipe(
    lineSchema(line),
    v.transform((values) => ({
      kind: values[needField(line, 'kind')],
      quantity: values[needField(line, 'quantity')],
      urgency: values[needField(line, 'urgency')],
    })),
    v.object({ kind: v.picklist(needKinds), quantity: v.number(), urgency: v.picklist(urgencies) }),
  );
  return readForm(schema, form);
}
