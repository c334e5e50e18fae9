/** What stands around every control of a form: its label or legend, its hint, what is wrong with it. */
import type { ComponentChildren } from 'preact';
import { type Described, Descriptions, describedBy } from './described.tsx';

export interface Labelled extends Described {
  label: string;
  /** The label is the heading of the page, where the page asks one thing. */
  heading?: boolean;
}

interface GroupProps {
  error?: string | undefined;
  children: ComponentChildren;
}

const Group = ({ error, children }: GroupProps) => (
  <div class={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>{children}</div>
);

export function Label({ name, label, heading }: Labelled) {
  const element = (
    <label class={`govuk-label govuk-label--${heading ? 'l' : 's'}`} for={name}>
      {label}
    </label>
  );
  return heading ? <h1 class="govuk-label-wrapper">{element}</h1> : element;
}

/** Around one control, whose id is its name. */
export const FormGroup = ({ children, ...props }: Labelled & { children: ComponentChildren }) => (
  <Group error={props.error}>
    <Label {...props} />
    <Descriptions {...props} />
    {children}
  </Group>
);

interface FieldsetProps {
  legend: string;
  heading?: boolean;
  /** Ids and error state of what describes it. */
  described?: ReturnType<typeof describedBy>;
  children?: ComponentChildren;
}

/** Controls that answer one question together; the legend asks it. */
export const Fieldset = ({ legend, heading, described, children }: FieldsetProps) => (
  <fieldset class="govuk-fieldset" {...described}>
    <legend class={`govuk-fieldset__legend govuk-fieldset__legend--${heading ? 'l' : 's'}`}>
      {heading ? <h1 class="govuk-fieldset__heading">{legend}</h1> : legend}
    </legend>
    {children}
  </fieldset>
);

/** Around several controls that share a name. */
export const FieldsetGroup = ({ children, ...props }: Labelled & { children: ComponentChildren }) => (
  <Group error={props.error}>
    <Fieldset
      legend={props.label}
      described={describedBy(props)}
      {...(props.heading && { heading: props.heading })}
    >
      <Descriptions {...props} />
      {children}
    </Fieldset>
  </Group>
);

/** Around a control that carries its own label. */
export const PlainGroup = ({ children, ...props }: Described & { children: ComponentChildren }) => (
  <Group error={props.error}>
    <Descriptions {...props} />
    {children}
  </Group>
);
