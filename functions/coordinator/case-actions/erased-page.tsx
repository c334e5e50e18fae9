/** There is nothing left to do for a family that is not known any more: the page that says so. */
import type { PageAnswer } from '#functions/web/page.ts';
import { formPage } from '../forms/form-page.tsx';
import { backToCase, type OnCase } from '../on-case.ts';
import type { CoordinatorText } from '../texts/index.ts';

export const erasedPage = (the: OnCase, title: CoordinatorText): PageAnswer =>
  formPage(the, {
    title: the.say(title),
    back: backToCase(the),
    labelOf: () => undefined,
    status: 410,
    body: <p>{the.say('case.erased')}</p>,
  });
