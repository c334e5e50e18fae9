/** The form of a consignment. */
import { conditions, goodsKinds, units } from '#case';
import { Select } from '#functions/web/components/choices.tsx';
import { Details } from '#functions/web/components/details.tsx';
import { DateField, Field } from '#functions/web/components/field.tsx';
import { Fieldset } from '#functions/web/components/form-group.tsx';
import { PostForm } from '#functions/web/components/post-form.tsx';
import { one } from '#functions/web/forms/form.ts';
import type { FormView } from '../../forms/form-view.ts';
import { Token } from '../../forms/token-input.tsx';
import type { OnPage } from '../../on-page.ts';
import { itemField, itemLines, itemParts, most } from './consignment-form.ts';

/** So many lines are in sight; the others unfold, since most consignments have a few. */
const inSight = 4;

type ViewProps = FormView & { the: OnPage };

export function NewConsignmentView(props: ViewProps) {
  const { the, form, errors, fields } = props;
  const { say } = the;
  const [first, more] = [itemLines.slice(0, inSight), itemLines.slice(inSight)];
  const used = more.some((number) =>
    itemParts.some((part) => {
      const name = itemField(number, part);
      return one(form, name) !== '' || Object.hasOwn(errors, name);
    }),
  );
  return (
    <PostForm button={say('consignment.button')}>
      <Token the={the} form={form} />
      <Field {...fields('donor')} label={say('consignment.donor')} maxLength={most.donor} />
      <Field {...fields('hub')} label={say('consignment.hub')} maxLength={most.hub} />
      <DateField {...fields('arrived')} label={say('consignment.arrived')} />
      <h2>{say('consignment.items')}</h2>
      <p>{say('consignment.empty-lines')}</p>
      {first.map((number) => (
        <ItemLine key={number} {...props} number={number} />
      ))}
      <Details summary={say('consignment.more-lines')} open={used}>
        {more.map((number) => (
          <ItemLine key={number} {...props} number={number} />
        ))}
      </Details>
    </PostForm>
  );
}

function ItemLine({ the, fields, number }: ViewProps & { number: number }) {
  const { say, word } = the;
  const empty = say('new.choose');
  return (
    <Fieldset legend={say('consignment.line', { number })}>
      <div class="item-line">
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
      </div>
    </Fieldset>
  );
}
