/** What one can do: a button sends its form, a link that looks like one leads on. */
import type { ComponentChildren } from 'preact';

type ButtonKind = 'secondary' | 'warning';

const classOf = (kind: ButtonKind | undefined): string =>
  kind === undefined ? 'govuk-button' : `govuk-button govuk-button--${kind}`;

interface ButtonProps {
  kind?: ButtonKind | undefined;
  /** Sent with the form when this is the button that was pressed. */
  name?: string;
  value?: string;
  /** Sends the form elsewhere. */
  formAction?: string;
  children: ComponentChildren;
}

export const Button = ({ kind, children, ...sent }: ButtonProps) => (
  <button type="submit" class={classOf(kind)} {...sent}>
    {children}
  </button>
);

/** Leads to the next step of a journey. It stays a link to assistive technology: it goes somewhere, and does nothing. */
export const ButtonLink = ({
  href,
  kind,
  children,
}: Pick<ButtonProps, 'kind' | 'children'> & { href: string }) => (
  <a href={href} draggable={false} class={classOf(kind)}>
    {children}
  </a>
);
