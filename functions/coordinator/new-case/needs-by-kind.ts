/**
 * What a family needs, as it is written down during a call: a number beside each kind of thing, one urgency for all of
 * it, and what is more urgent than the rest.
 */
import * as v from 'valibot';
import { type NeedKind, type NewNeed, needKinds, urgencies } from '#case';
import type { NamedNeeds } from '#functions/web/answers/read-needs.ts';
import type { FieldErrors } from '#functions/web/forms/field-errors.ts';
import { oneOf, optionalWholeNumber, someOf } from '#functions/web/forms/fields.ts';
import type { Form } from '#functions/web/forms/form.ts';
import { readForm } from '#functions/web/forms/read-form.ts';

/** More than any family needs of one thing. */
const mostUnits = 100;

export const needField = (kind: NeedKind): string => `need-${kind}`;

const quantity = v.object({ quantity: optionalWholeNumber(1, mostUnits) });
const overall = v.fallback(oneOf(urgencies), 'soon');
const mostUrgent = v.fallback(someOf(needKinds), []);

/** Where the urgency is wrong its own field says so; the needs are read all the same. */
export function readNeedsByKind(form: Form): NamedNeeds {
  const urgency = v.parse(overall, form['urgency']);
  const urgent = v.parse(mostUrgent, form['most-urgent']);
  const needs: NewNeed[] = [];
  const errors: Record<string, FieldErrors[string]> = {};
  for (const kind of needKinds) {
    const read = readForm(quantity, { quantity: form[needField(kind)] ?? [] });
    const error = read.ok ? missing(read.value.quantity, urgent.includes(kind)) : read.failure['quantity'];
    if (error !== undefined) errors[needField(kind)] = error;
    else if (read.ok && read.value.quantity !== undefined)
      needs.push({
        kind,
        quantity: read.value.quantity,
        urgency: urgent.includes(kind) ? 'urgent' : urgency,
      });
  }
  return { needs, errors };
}

/** Said to be urgent, but not how many. */
const missing = (quantity: number | undefined, urgent: boolean): FieldErrors[string] | undefined =>
  urgent && quantity === undefined ? { message: 'required' } : undefined;
