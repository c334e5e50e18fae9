/** A form that is sent with POST, checked by us alone: what is wrong is said in our words, first in a summary on top. */
import type { ComponentChildren } from 'preact';
import type { Language } from '#case';
import { errorText, type FieldError, type FieldErrors } from '../forms/field-errors.ts';
import { chromeTexts } from '../texts/chrome/index.ts';

interface ErrorSummaryProps {
  errors: FieldErrors;
  language: Language;
  /** What a field is called on the page; the message stands alone where it has no name. */
  labelOf?: (name: string) => string | undefined;
}

/** Leads to each field that needs attention, by its name; nothing when all is well. */
export function ErrorSummary({ errors, language, labelOf }: ErrorSummaryProps) {
  const wrong = Object.entries(errors);
  if (wrong.length === 0) return null;
  const textOf = (name: string, error: FieldError): string => {
    const label = labelOf?.(name);
    const text = errorText(error, language);
    if (label === undefined) return text;
    return label.endsWith('?') ? `${label} ${text}` : `${label}: ${text}`;
  };
  return (
    <div class="summary" role="alert">
      <h2>{chromeTexts(language)('error-summary')}</h2>
      <ul>
        {wrong.map(([name, error]) => (
          <li key={name}>
            <a href={`#${name}`}>{textOf(name, error)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PostFormProps {
  /** Where it is sent; the page's own address when absent. */
  action?: string;
  /** What the button does: `Save the note`. */
  button: string;
  danger?: boolean;
  children?: ComponentChildren;
}

export function PostForm({ action, button, danger, children }: PostFormProps) {
  return (
    <form method="post" noValidate {...(action !== undefined && { action })}>
      {children}
      <Button danger={danger === true}>{button}</Button>
    </form>
  );
}

export function Button({ danger, children }: { danger?: boolean; children: ComponentChildren }) {
  return (
    <button type="submit" {...(danger && { class: 'danger' })}>
      {children}
    </button>
  );
}

export const Hidden = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={name} value={value} />
);
