/** What is wrong with a form, on top of its page. */
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
  const list = wrong.map(([name, error]) => ({ href: `#${name}`, text: textOf(name, error) }));
  return <ErrorList title={chromeTexts(language)('error-summary')} errors={list} />;
}

interface ErrorListProps {
  title: string;
  /** Without an address where no field is to blame. */
  errors: readonly { href?: string; text: string }[];
}

export const ErrorList = ({ title, errors }: ErrorListProps) => (
  <div class="govuk-error-summary">
    <div role="alert">
      <h2 class="govuk-error-summary__title">{title}</h2>
      <div class="govuk-error-summary__body">
        <ul class="govuk-list govuk-error-summary__list">
          {errors.map(({ href, text }) => (
            <li key={`${href} ${text}`}>{href === undefined ? text : <a href={href}>{text}</a>}</li>
          ))}
        </ul>
      </div>
    </div>
  </div>
);
