/** The foot of staff's pages: what one seldom needs, and then from wherever one is. */
import type { Language } from '#case';
import { chromeTexts } from '../texts/chrome/index.ts';

export const PageFoot = ({ language }: { language: Language }) => (
  <footer class="foot">
    <a href="/sign-out/everywhere">{chromeTexts(language)('sign-out-everywhere')}</a>
  </footer>
);
