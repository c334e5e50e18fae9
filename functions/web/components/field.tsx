/**
 * A field for a line of text, for several lines, and for a date: label, hint, error beside it, and what was typed.
 * The browser fills in nothing: what is typed here is rarely about the person who types.
 */
import { Descriptions, describedBy, fieldClass } from './described.tsx';

export interface FieldProps {
  name: string;
  value: string;
  error: string | undefined;
  label: string;
  hint?: string;
  maxLength?: number;
}

const controlOf = (props: FieldProps) => ({
  id: props.name,
  name: props.name,
  autocomplete: 'off',
  ...(props.maxLength !== undefined && { maxLength: props.maxLength }),
  ...describedBy(props),
});

/** Always sent as text, so that whatever was typed can be shown again; `keyboard` is the one a phone opens. */
export function Field(props: FieldProps & { keyboard?: 'tel' | 'email' | 'numeric' }) {
  const { name, value, error, label, keyboard } = props;
  return (
    <div class={fieldClass(error)}>
      <label for={name}>{label}</label>
      <Descriptions {...props} />
      <input
        type="text"
        value={value}
        {...(keyboard && { inputMode: keyboard })}
        {...(keyboard === 'numeric' && { class: 'short' })}
        {...controlOf(props)}
      />
    </div>
  );
}

export function TextArea(props: FieldProps) {
  const { name, value, error, label } = props;
  return (
    <div class={fieldClass(error)}>
      <label for={name}>{label}</label>
      <Descriptions {...props} />
      <textarea {...controlOf(props)}>{value}</textarea>
    </div>
  );
}

/** A calendar date, chosen with the device's own means; sent as `2026-11-30`. */
export function DateField(props: FieldProps) {
  const { name, value, error, label } = props;
  return (
    <div class={fieldClass(error)}>
      <label for={name}>{label}</label>
      <Descriptions {...props} />
      <input type="date" class="short" value={value} {...controlOf(props)} />
    </div>
  );
}
