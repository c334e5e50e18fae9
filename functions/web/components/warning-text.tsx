/** What cannot be undone, or must not be overlooked. */
import type { ComponentChildren } from 'preact';
import type { Language } from '#case';
import { chromeTexts } from '../texts/chrome/index.ts';
import { Unseen } from './unseen.tsx';

export const WarningText = ({ language, children }: { language: Language; children: ComponentChildren }) => (
  <div class="govuk-warning-text">
    <span class="govuk-warning-text__icon" aria-hidden="true">
      !
    </span>
    <strong class="govuk-warning-text__text">
      <Unseen>{chromeTexts(language)('warning')}</Unseen> {children}
    </strong>
  </div>
);
