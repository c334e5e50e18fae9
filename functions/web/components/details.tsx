/** More for those who need it, folded away for those who do not. */
import type { ComponentChildren } from 'preact';

interface DetailsProps {
  summary: string;
  open?: boolean;
  children: ComponentChildren;
}

export const Details = ({ summary, open, children }: DetailsProps) => (
  <details class="govuk-details" {...(open && { open })}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{summary}</span>
    </summary>
    <div class="govuk-details__text">{children}</div>
  </details>
);
