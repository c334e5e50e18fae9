/** The delivery: all by one choice, or thing by thing. */
import * as v from 'valibot';
import { type DeliveryOutcome, deliveryOutcomes, failed, itemOutcomes, ok, type Result } from '#case';
import { Radios } from '../components/choices.tsx';
import { Field } from '../components/field.tsx';
import { type FieldErrors, fieldsOf } from '../forms/field-errors.ts';
import { oneOf, optionalText } from '../forms/fields.ts';
import { type Form, one } from '../forms/form.ts';
import { readForm } from '../forms/read-form.ts';
import { answerTexts } from '../texts/answers/index.ts';
import { vocabulary } from '../texts/vocabulary/index.ts';
import type { AnswerFieldsProps, AnswerStep, GivenAnswer } from './answer.ts';
import { type AskedItem, askedItems } from './asked-items.ts';
import { mostNote } from './most-note.ts';
import { noteStep } from './note-step.tsx';
import { itemOf, outcomeOf, readItems } from './read-items.ts';

const schema = v.object({ delivery: oneOf(deliveryOutcomes), note: optionalText(mostNote) });

/** One outcome for everything, unless a thing was marked otherwise. */
const forAll = { delivered: 'delivered', refused: 'refused' } as const;

export function readDelivery(form: Form, asked: readonly AskedItem[]): Result<GivenAnswer, FieldErrors> {
  const read = readForm(schema, form);
  if (!read.ok) return failed(read.failure);
  const { delivery, note } = read.value;
  const items = itemsFor(delivery, form, asked);
  if (!items.ok) return items;
  const outcome = delivery === 'partly' ? outcomeOf(items.value, asked) : delivery;
  if (outcome === undefined) return failed({ delivery: { message: 'all-or-some' } });
  return ok({
    note,
    command: ({ noteId, ...by }) => ({
      type: 'confirm-delivery',
      ...by,
      answer: { outcome, items: items.value, ...(noteId !== undefined && { noteId }) },
    }),
  });
}

function itemsFor(delivery: DeliveryOutcome, form: Form, asked: readonly AskedItem[]) {
  if (delivery === 'partly') return readItems(form, asked);
  const all = delivery === 'nobody-home' ? 'not-delivered' : forAll[delivery];
  const contradicted = asked.some((item) => !['', all].includes(one(form, item.field)));
  if (contradicted) return failed<FieldErrors>({ delivery: { message: 'marks-contradict' } });
  return ok(asked.map((item) => itemOf(item, all, item.quantity)));
}

export function deliverySteps(props: AnswerFieldsProps): AnswerStep[] {
  const { ask, state, form, errors, language } = props;
  const say = answerTexts(language);
  const word = vocabulary(language);
  const fields = fieldsOf(form, errors, language);
  const nameOf = (item: AskedItem, number: number): string => {
    const { quantity, unit } = item;
    const name = word(`need.${item.kind}`);
    if (unit === undefined) return say('service', { number, name });
    return say('item', { number, name, amount: word(`amount.${unit}`, { count: quantity }) });
  };
  const items = askedItems(ask, state).map((item, index) => (
    <div key={item.field}>
      <Radios
        {...fields(item.field)}
        label={nameOf(item, index + 1)}
        choices={itemOutcomes.map((each) => ({ value: each, label: word(`item.${each}`) }))}
      />
      {item.quantity > 1 && (
        <Field
          {...fields(`${item.field}-quantity`)}
          label={say('item-quantity')}
          keyboard="numeric"
          maxLength={4}
        />
      )}
    </div>
  ));
  return [
    {
      key: 'delivery',
      content: (
        <Radios
          {...fields('delivery')}
          label={say('delivery')}
          choices={deliveryOutcomes.map((each) => ({ value: each, label: word(`delivery.${each}`) }))}
        />
      ),
    },
    {
      key: 'items',
      passedOver: 'whole',
      content: (
        <>
          <h2>{say('items')}</h2>
          {items}
        </>
      ),
    },
    noteStep(props),
  ];
}
