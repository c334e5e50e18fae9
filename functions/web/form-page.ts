/** A form shown again because something in it cannot be taken: 422, with `Error:` first in the title. */
import type { VNode } from 'preact';
import type { Language } from '#case';
import { type PageAnswer, page } from './page.ts';
import { chromeTexts } from './texts/chrome/index.ts';

export const formAgain = (language: Language, title: string, body: VNode): PageAnswer =>
  page(language, chromeTexts(language)('error-title', { title }), body, 422);
