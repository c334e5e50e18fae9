/** A field for a line of text, and one for several lines: label, hint, error beside it, and what was typed. */
import { Descriptions, describedBy, fieldClass } from './described.tsx';

export interface FieldProps {
  name: string;
  value: string;
  error: string | undefined;
  label: string;
  hint?: string;
  maxLength?: number;
}

interface LineProps extends FieldProps {
  type?: 'text' | 'tel' | 'email' | 'date';
  /** A number is asked for as text with a number keyboard, which keeps what was typed. */
  numeric?: boolean;
  short?: boolean;
  autocomplete?: string;
}

export function Field(props: LineProps) {
  const { name, value, error, label, type = 'text', numeric, short, maxLength, autocomplete } = props;
  return (
    <div class={fieldClass(error)}>
      <label for={name}>{label}</label>
      <Descriptions {...props} />
      <input
        id={name}
        name={name}
        type={type}
        value={value}
        {...(short || numeric ? { class: 'short' } : {})}
        {...(numeric && { inputMode: 'numeric' as const })}
        {...(maxLength !== undefined && { maxLength })}
        {...(autocomplete !== undefined && { autocomplete })}
        {...describedBy(props)}
      />
    </div>
  );
}

export function TextArea(props: FieldProps) {
  const { name, value, error, label, maxLength } = props;
  return (
    <div class={fieldClass(error)}>
      <label for={name}>{label}</label>
      <Descriptions {...props} />
      <textarea id={name} name={name} {...(maxLength !== undefined && { maxLength })} {...describedBy(props)}>
        {value}
      </textarea>
    </div>
  );
}

/** A calendar date, chosen with the device's own means; sent as `2026-11-30`. */
export const DateField = (props: FieldProps) => <Field {...props} type="date" short />;
