/** A form that is sent with POST, checked by us alone, and that proves to come from our own page. */
import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';
import { usePage } from './page-context.ts';

export { Button } from './button.tsx';
export { ErrorSummary } from './error-summary.tsx';

/** Name of the field with the token. */
export const formTokenField = 'form-token';

/** Stands in every form of staff; empty where nobody signs in. */
export function FormToken() {
  const { formToken } = usePage();
  return formToken === undefined ? null : <Hidden name={formTokenField} value={formToken} />;
}

interface PostFormProps {
  /** Where it is sent; the page's own address when absent. */
  action?: string;
  /** What the button does: `Save the note`. A form without it brings its own buttons. */
  button?: string;
  danger?: boolean;
  /** One of its fields is a file. */
  withFile?: boolean;
  children?: ComponentChildren;
}

export function PostForm({ action, button, danger, withFile, children }: PostFormProps) {
  return (
    <form
      method="post"
      noValidate
      {...(action !== undefined && { action })}
      {...(withFile && { encType: 'multipart/form-data' })}
    >
      <FormToken />
      {children}
      {button !== undefined && <Button kind={danger ? 'warning' : undefined}>{button}</Button>}
    </form>
  );
}

export const Hidden = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={name} value={value} />
);
