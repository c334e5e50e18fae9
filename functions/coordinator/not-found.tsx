/** An address that names something we do not have. */
import { type PageAnswer, page } from '#functions/web/page.ts';
import type { OnPage } from './on-page.ts';
import type { CoordinatorText } from './texts/index.ts';

export function notFound(the: OnPage, text: CoordinatorText): PageAnswer {
  const title = the.say(text);
  return page(the.language, title, <h1>{title}</h1>, 404);
}
