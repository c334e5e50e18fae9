/** Says on top of a page that something worked, or what one has to know before reading on. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Language } from '#case';
import { chromeTexts } from '../texts/chrome/index.ts';

interface NoticeProps {
  kind: 'success' | 'important';
  language: Language;
  /** The news in large letters; what follows explains it. */
  heading?: string;
  children?: ComponentChildren;
}

const kinds = {
  success: { role: 'alert', class: 'govuk-notification-banner govuk-notification-banner--success' },
  important: { role: 'region', class: 'govuk-notification-banner' },
} as const;

export function Notice({ kind, language, heading, children }: NoticeProps) {
  const id = useId();
  return (
    <div {...{ ...kinds[kind], 'aria-labelledby': id }}>
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id={id}>
          {chromeTexts(language)(`notice-${kind}`)}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">
        {heading !== undefined && <p class="govuk-notification-banner__heading">{heading}</p>}
        {children}
      </div>
    </div>
  );
}
