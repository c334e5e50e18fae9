/** Facts in pairs of name and value, each with a link that leads to changing it. */
import type { ComponentChildren } from 'preact';
import { Unseen } from './unseen.tsx';

interface SummaryRow {
  key: string;
  value: ComponentChildren;
  change?: {
    href: string;
    text: string;
    /** Said by screen readers after the text: what would be changed. */
    hidden: string;
  };
}

interface SummaryListProps {
  rows: readonly SummaryRow[];
  /** Without lines between the rows. */
  quiet?: boolean;
}

export function SummaryList({ rows, quiet }: SummaryListProps) {
  const changeable = rows.some(({ change }) => change !== undefined);
  return (
    <dl class={quiet ? 'govuk-summary-list govuk-summary-list--no-border' : 'govuk-summary-list'}>
      {rows.map(({ key, value, change }) => (
        <div
          class={
            changeable && change === undefined
              ? 'govuk-summary-list__row govuk-summary-list__row--no-actions'
              : 'govuk-summary-list__row'
          }
          key={key}
        >
          <dt class="govuk-summary-list__key">{key}</dt>
          <dd class="govuk-summary-list__value">{value}</dd>
          {change && (
            <dd class="govuk-summary-list__actions">
              <a class="govuk-link" href={change.href}>
                {change.text}
                <Unseen>{` ${change.hidden}`}</Unseen>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
