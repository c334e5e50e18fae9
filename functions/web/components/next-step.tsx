/** The one sentence that says what happens next, and when, where nobody can overlook it. */
import type { ComponentChildren } from 'preact';

interface NextStepProps {
  heading?: string;
  children: ComponentChildren;
}

export const NextStep = ({ heading, children }: NextStepProps) => (
  <div class="next-step">
    {heading !== undefined && <h2>{heading}</h2>}
    {children}
  </div>
);
