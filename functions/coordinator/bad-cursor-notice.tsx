/** Said when an address asks for a page of a list that the list never had. */
import type { Language } from '#case';
import { chromeTexts } from '#functions/web/texts/chrome/index.ts';

export const BadCursorNotice = ({ language }: { language: Language }) => (
  <p class="notice" role="status">
    {chromeTexts(language)('bad-cursor')}
  </p>
);
