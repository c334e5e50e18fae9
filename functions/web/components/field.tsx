/**
 * A field for a line of text, for several lines, and for a date: label, hint, error beside it, and what was typed.
 * The browser fills in nothing: what is typed here is rarely about the person who types.
 */
import { describedBy } from './described.tsx';
import { FormGroup } from './form-group.tsx';

export interface FieldProps {
  name: string;
  value: string;
  error: string | undefined;
  label: string;
  hint?: string;
  maxLength?: number;
  /** The label is the heading of the page. */
  heading?: boolean;
}

const controlOf = (props: FieldProps) => ({
  id: props.name,
  name: props.name,
  autocomplete: 'off',
  ...(props.maxLength !== undefined && { maxLength: props.maxLength }),
  ...describedBy(props),
});

const classOf = (control: string, { error }: FieldProps, width = ''): string =>
  `govuk-${control}${width}${error ? ` govuk-${control}--error` : ''}`;

/** Always sent as text, so that whatever was typed can be shown again; `keyboard` is the one a phone opens. */
export function Field(props: FieldProps & { keyboard?: 'tel' | 'email' | 'numeric' }) {
  const { value, keyboard } = props;
  return (
    <FormGroup {...props}>
      <input
        class={classOf('input', props, keyboard === 'numeric' ? ' govuk-input--width-5' : '')}
        type="text"
        value={value}
        {...(keyboard && { inputMode: keyboard })}
        {...controlOf(props)}
      />
    </FormGroup>
  );
}

export const TextArea = (props: FieldProps & { rows?: number }) => (
  <FormGroup {...props}>
    <textarea class={classOf('textarea', props)} rows={props.rows ?? 5} {...controlOf(props)}>
      {props.value}
    </textarea>
  </FormGroup>
);

/** A calendar date, chosen with the device's own means; sent as `2026-11-30`. */
export const DateField = (props: FieldProps) => (
  <FormGroup {...props}>
    <input
      class={classOf('input', props, ' govuk-input--width-10')}
      type="date"
      value={props.value}
      {...controlOf(props)}
    />
  </FormGroup>
);
