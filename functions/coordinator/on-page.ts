/** What every page of this door has at hand: who asks, in which language, and the words for it. */
import { type Actor, dateIn, type IsoDate, type Language } from '#case';
import { type Page, type PageAnswer, type PageRequest, staffOf, type User } from '#functions/web/page.ts';
import { vocabulary, type Word } from '#functions/web/texts/vocabulary/index.ts';
import type { Here } from '#functions/web/texts/when-soon.ts';
import type { CoordinatorDependencies } from './dependencies.ts';
import { type CoordinatorSay, coordinatorTexts } from './texts/index.ts';

export interface OnPage {
  deps: CoordinatorDependencies;
  request: PageRequest;
  user: User;
  /** The same, as events name them. */
  by: Actor;
  language: Language;
  say: CoordinatorSay;
  word: Word;
  /** The organisation's date. */
  today: IsoDate;
}

export const onPage =
  (deps: CoordinatorDependencies, answer: (the: OnPage) => Promise<PageAnswer>): Page =>
  async (request) => {
    const { language } = request;
    const user = staffOf(request);
    return answer({
      deps,
      request,
      user,
      by: { role: 'coordinator', id: user.id },
      language,
      say: coordinatorTexts(language),
      word: vocabulary(language),
      today: dateIn(deps.now(), deps.settings),
    });
  };

/** Where the one who reads the page stands in time. */
export const hereOf = ({ deps, language }: Pick<OnPage, 'deps' | 'language'>): Here => ({
  now: deps.now(),
  language,
  timeZone: deps.settings.timeZone,
});
