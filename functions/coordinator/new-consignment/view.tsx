/** The form of a consignment. */
import { conditions, goodsKinds, units } from '#case';
import { Select } from '#functions/web/components/choices.tsx';
import { DateField, Field } from '#functions/web/components/field.tsx';
import { PostForm } from '#functions/web/components/post-form.tsx';
import type { FormView } from '../case-form.tsx';
import type { OnPage } from '../on-page.ts';
import { Token } from '../token-input.tsx';
import { itemField, itemLines, most } from './consignment-form.ts';

export function NewConsignmentView({ the, form, fields }: FormView & { the: OnPage }) {
  const { say, word } = the;
  const empty = say('new.choose');
  return (
    <PostForm button={say('consignment.button')}>
      <Token the={the} form={form} />
      <Field {...fields('donor')} label={say('consignment.donor')} maxLength={most.donor} />
      <Field {...fields('hub')} label={say('consignment.hub')} maxLength={most.hub} />
      <DateField {...fields('arrived')} label={say('consignment.arrived')} />
      <h2>{say('consignment.items')}</h2>
      {itemLines.map((number) => (
        <fieldset class="row" key={number}>
          <legend>{say('consignment.line', { number })}</legend>
          <Select
            {...fields(itemField(number, 'kind'))}
            label={say('consignment.kind')}
            empty={empty}
            choices={goodsKinds.map((each) => ({ value: each, label: word(`need.${each}`) }))}
          />
          <Field
            {...fields(itemField(number, 'quantity'))}
            label={say('consignment.quantity')}
            keyboard="numeric"
            maxLength={6}
          />
          <Select
            {...fields(itemField(number, 'unit'))}
            label={say('consignment.unit')}
            empty={empty}
            choices={units.map((each) => ({ value: each, label: word(`unit.${each}`) }))}
          />
          <Select
            {...fields(itemField(number, 'condition'))}
            label={say('consignment.condition')}
            empty={empty}
            choices={conditions.map((each) => ({ value: each, label: word(`condition.${each}`) }))}
          />
        </fieldset>
      ))}
    </PostForm>
  );
}
