/** Reads what became of each thing of a delivery. */
import * as v from 'valibot';
import {
  type DeliveredItem,
  type DeliveryOutcome,
  failed,
  type ItemOutcome,
  itemOutcomes,
  ok,
  type Result,
} from '#case';
import type { FieldErrors } from '../forms/field-errors.ts';
import { oneOf, optionalWholeNumber } from '../forms/fields.ts';
import type { Form } from '../forms/form.ts';
import { readForm } from '../forms/read-form.ts';
import type { AskedItem } from './asked-items.ts';

export function itemOf(item: AskedItem, outcome: ItemOutcome, quantity: number): DeliveredItem {
  const { needId, consignmentId, line } = item;
  return {
    needId,
    outcome,
    quantity,
    ...(consignmentId !== undefined && { consignmentId }),
    ...(line !== undefined && { line }),
  };
}

/** Every thing has to be marked. A number is asked for only where fewer were brought than set aside. */
export function readItems(form: Form, asked: readonly AskedItem[]): Result<DeliveredItem[], FieldErrors> {
  const items: DeliveredItem[] = [];
  let errors: FieldErrors = {};
  for (const item of asked) {
    const schema = v.pipe(
      v.object({
        [item.field]: oneOf(itemOutcomes),
        [`${item.field}-quantity`]: optionalWholeNumber(1, item.quantity),
      }),
      v.transform((values) => ({
        outcome: values[item.field],
        brought: values[`${item.field}-quantity`],
      })),
      v.object({ outcome: v.picklist(itemOutcomes), brought: v.optional(v.number()) }),
    );
    const read = readForm(schema, form);
    if (!read.ok) {
      errors = { ...errors, ...read.failure };
      continue;
    }
    const { outcome, brought } = read.value;
    items.push(itemOf(item, outcome, outcome === 'delivered' ? (brought ?? item.quantity) : item.quantity));
  }
  return Object.keys(errors).length > 0 ? failed(errors) : ok(items);
}

/** What the things add up to; undefined when nothing was brought and not all of it refused. */
export function outcomeOf(
  items: readonly DeliveredItem[],
  asked: readonly AskedItem[],
): DeliveryOutcome | undefined {
  if (items.every((item) => item.outcome === 'refused')) return 'refused';
  const whole = items.every((item, index) => item.quantity === asked[index]?.quantity);
  if (whole && items.every((item) => item.outcome === 'delivered')) return 'delivered';
  return items.some((item) => item.outcome !== 'not-delivered') ? 'partly' : undefined;
}
