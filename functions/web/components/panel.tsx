/** Confirms in large letters that something is done; what is inside is for keeping, such as a reference. */
import type { ComponentChildren } from 'preact';

export const Panel = ({ title, children }: { title: string; children?: ComponentChildren }) => (
  <div class="govuk-panel govuk-panel--confirmation">
    <h1 class="govuk-panel__title">{title}</h1>
    {children && <div class="govuk-panel__body">{children}</div>}
  </div>
);
