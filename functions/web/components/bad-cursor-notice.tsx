/** Said when an address asks for a page of a list that the list never had. */
import type { Language } from '#case';
import { chromeTexts } from '../texts/chrome/index.ts';
import { Notice } from './notice.tsx';

export const BadCursorNotice = ({ language }: { language: Language }) => (
  <Notice kind="important" language={language}>
    <p>{chromeTexts(language)('bad-cursor')}</p>
  </Notice>
);
