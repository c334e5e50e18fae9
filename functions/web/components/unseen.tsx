/** Said by screen readers alone, where what is seen around it says it already. */
import type { ComponentChildren } from 'preact';

export const Unseen = ({ children }: { children: ComponentChildren }) => (
  <span class="govuk-visually-hidden">{children}</span>
);
