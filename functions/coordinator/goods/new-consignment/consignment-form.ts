/** Reads the form of a consignment: where it comes from, and its lines. Empty lines are left out. */
import * as v from 'valibot';
import { conditions, failed, goodsKinds, ok, type Result, units } from '#case';
import type { Consignment, ConsignmentItem } from '#functions/store/ports.ts';
import type { FieldErrors } from '#functions/web/forms/field-errors.ts';
import { dateUntil, oneOf, requiredLine, wholeNumber } from '#functions/web/forms/fields.ts';
import { type Form, one } from '#functions/web/forms/form.ts';
import { readForm } from '#functions/web/forms/read-form.ts';

export const most = { donor: 80, hub: 80, quantity: 100_000 } as const;
export const itemLines = Array.from({ length: 20 }, (_, index) => index + 1);

export const itemParts = ['kind', 'quantity', 'unit', 'condition'] as const;
type Part = (typeof itemParts)[number];

export const itemField = (line: number, part: Part): string => `item-${line}-${part}`;

const itemSchema = v.object({
  kind: oneOf(goodsKinds),
  quantity: wholeNumber(1, most.quantity),
  unit: oneOf(units),
  condition: oneOf(conditions),
});

/** @param today the organisation's date: nothing arrives in the future. */
export function readConsignment(form: Form, today: string): Result<Omit<Consignment, 'id'>, FieldErrors> {
  const schema = v.object({
    donor: requiredLine(most.donor),
    hub: requiredLine(most.hub),
    arrived: dateUntil(today),
  });
  const read = readForm(schema, form);
  const { items, errors } = readItems(form);
  if (read.ok && Object.keys(errors).length === 0) return ok({ ...read.value, items });
  return failed({ ...(read.ok ? {} : read.failure), ...errors });
}

function readItems(form: Form): { items: ConsignmentItem[]; errors: FieldErrors } {
  const items: ConsignmentItem[] = [];
  let errors: FieldErrors = {};
  let typedAny = false;
  for (const line of itemLines) {
    const typed = Object.fromEntries(itemParts.map((part) => [part, [one(form, itemField(line, part))]]));
    if (itemParts.every((part) => one(typed, part).trim() === '')) continue;
    typedAny = true;
    const read = readForm(itemSchema, typed);
    if (read.ok) {
      items.push({ ...read.value, line: items.length + 1 });
      continue;
    }
    const wrong = itemParts.flatMap((part) => {
      const error = read.failure[part];
      return error === undefined ? [] : [[itemField(line, part), error] as const];
    });
    errors = { ...errors, ...Object.fromEntries(wrong) };
  }
  return typedAny
    ? { items, errors }
    : { items, errors: { [itemField(1, 'kind')]: { message: 'required' } } };
}
