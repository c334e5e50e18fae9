/** Back to where one came from, on top of a page inside a journey. */
import type { Language } from '#case';
import { chromeTexts } from '../texts/chrome/index.ts';

interface BackLinkProps {
  href: string;
  language: Language;
  /** Says where it leads, when that is not simply the page before. */
  text?: string;
}

export const BackLink = ({ href, language, text }: BackLinkProps) => (
  <a href={href} class="govuk-back-link">
    {text ?? chromeTexts(language)('back')}
  </a>
);
