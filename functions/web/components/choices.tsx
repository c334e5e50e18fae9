/** One of several, or some of several: radios, checkboxes and a list to choose from. Nothing is chosen beforehand. */
import { Descriptions, describedBy, fieldClass } from './described.tsx';

interface Choice {
  value: string;
  label: string;
}

interface ChoicesProps {
  name: string;
  values: readonly string[];
  error: string | undefined;
  label: string;
  hint?: string;
  choices: readonly Choice[];
}

/** The first choice carries the field's own id, so that the error summary can lead there. */
function Choices({ type, ...props }: ChoicesProps & { type: 'radio' | 'checkbox' }) {
  const { name, values, error, label, choices } = props;
  return (
    <fieldset class={fieldClass(error)} {...describedBy(props)}>
      <legend>{label}</legend>
      <Descriptions {...props} />
      {choices.map((choice, index) => (
        <label class="choice" key={choice.value}>
          <input
            type={type}
            {...(index === 0 && { id: name })}
            name={name}
            value={choice.value}
            checked={values.includes(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}

export const Radios = (props: ChoicesProps) => <Choices {...props} type="radio" />;
export const Checkboxes = (props: ChoicesProps) => <Choices {...props} type="checkbox" />;

/** One box to tick; its value is `yes`. */
export function Tick(props: { name: string; value: string; error: string | undefined; label: string }) {
  const { name, value, error, label } = props;
  return (
    <div class={fieldClass(error)}>
      <Descriptions {...props} />
      <label class="choice">
        <input
          type="checkbox"
          id={name}
          name={name}
          value="yes"
          checked={value === 'yes'}
          {...describedBy(props)}
        />
        {label}
      </label>
    </div>
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
}

export function Select(props: SelectProps) {
  const { name, value, error, label, empty, choices } = props;
  return (
    <div class={fieldClass(error)}>
      <label for={name}>{label}</label>
      <Descriptions {...props} />
      <select id={name} name={name} {...describedBy(props)}>
        <option value="">{empty}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
