/** The hint and the error that stand with a field, and the ids by which a screen reader finds them. */
import { chromeTexts } from '../texts/chrome/index.ts';
import { usePage } from './page-context.ts';
import { Unseen } from './unseen.tsx';

export interface Described {
  name: string;
  hint?: string | undefined;
  error?: string | undefined;
}

export const Hint = ({ id, class: also, children }: { id?: string; class?: string; children: string }) => (
  <div {...(id && { id })} class={also ? `govuk-hint ${also}` : 'govuk-hint'}>
    {children}
  </div>
);

export function ErrorMessage({ id, children }: { id?: string; children: string }) {
  const { language } = usePage();
  return (
    <p {...(id && { id })} class="govuk-error-message">
      <Unseen>{`${chromeTexts(language)('error')}:`}</Unseen> {children}
    </p>
  );
}

export const Descriptions = ({ name, hint, error }: Described) => (
  <>
    {hint && <Hint id={`${name}-hint`}>{hint}</Hint>}
    {error && <ErrorMessage id={`${name}-error`}>{error}</ErrorMessage>}
  </>
);

/** Spread into the control or its fieldset. */
export function describedBy({ name, hint, error }: Described) {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter((id) => id);
  return {
    ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
    ...(error && { 'aria-invalid': 'true' as const }),
  };
}
