/** One of several, or some of several: radios, checkboxes and a list to choose from. Nothing is chosen beforehand. */
import { describedBy, Hint } from './described.tsx';
import { FieldsetGroup, FormGroup, PlainGroup } from './form-group.tsx';

interface Choice {
  value: string;
  label: string;
  hint?: string | undefined;
}

interface ChoicesProps {
  name: string;
  values: readonly string[];
  error: string | undefined;
  label: string;
  hint?: string;
  choices: readonly Choice[];
  /** The legend is the heading of the page. */
  heading?: boolean;
}

interface ItemProps {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  choice: Choice;
  checked: boolean;
  described?: ReturnType<typeof describedBy>;
}

function Item({ type, id, name, choice, checked, described }: ItemProps) {
  const block = type === 'radio' ? 'govuk-radios' : 'govuk-checkboxes';
  return (
    <div class={`${block}__item`}>
      <input
        class={`${block}__input`}
        id={id}
        name={name}
        type={type}
        value={choice.value}
        checked={checked}
        {...described}
        {...(choice.hint && { 'aria-describedby': `${id}-item-hint` })}
      />
      <label class={`govuk-label ${block}__label`} for={id}>
        {choice.label}
      </label>
      {choice.hint && (
        <Hint id={`${id}-item-hint`} class={`${block}__hint`}>
          {choice.hint}
        </Hint>
      )}
    </div>
  );
}

/** The first choice carries the field's own id, so that the error summary can lead there. */
const items = (type: ItemProps['type'], { name, values, choices }: ChoicesProps) =>
  choices.map((choice, index) => (
    <Item
      key={choice.value}
      type={type}
      id={index === 0 ? name : `${name}-${index + 1}`}
      name={name}
      choice={choice}
      checked={values.includes(choice.value)}
    />
  ));

/** `inline` puts two short choices beside each other. */
export const Radios = ({ inline, ...props }: ChoicesProps & { inline?: boolean }) => (
  <FieldsetGroup {...props}>
    <div class={inline ? 'govuk-radios govuk-radios--inline' : 'govuk-radios'}>{items('radio', props)}</div>
  </FieldsetGroup>
);

export const Checkboxes = (props: ChoicesProps) => (
  <FieldsetGroup {...props}>
    <div class="govuk-checkboxes">{items('checkbox', props)}</div>
  </FieldsetGroup>
);

/** One box to tick; its value is `yes`. */
export function Tick(props: { name: string; value: string; error: string | undefined; label: string }) {
  const { name, value, label } = props;
  const choice = { value: 'yes', label };
  return (
    <PlainGroup {...props}>
      <div class="govuk-checkboxes">
        <Item
          type="checkbox"
          id={name}
          name={name}
          choice={choice}
          checked={value === 'yes'}
          described={describedBy(props)}
        />
      </div>
    </PlainGroup>
  );
}

interface SelectProps {
  name: string;
  value: string;
  error: string | undefined;
  label: string;
  hint?: string;
  /** Stands first and means that nothing is chosen. */
  empty: string;
  choices: readonly Choice[];
  /** The label is the heading of the page. */
  heading?: boolean;
}

export function Select(props: SelectProps) {
  const { name, value, error, empty, choices } = props;
  return (
    <FormGroup {...props}>
      <select
        class={error ? 'govuk-select govuk-select--error' : 'govuk-select'}
        id={name}
        name={name}
        {...describedBy(props)}
      >
        <option value="">{empty}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}
