/** Said where an address or a search names no case, with the box to look for it. */
import { type PageAnswer, page } from '#functions/web/page.ts';
import type { OnPage } from '../on-page.ts';
import { FindCase } from './find-case.tsx';

export function noSuchCase(the: OnPage, what: 'mistyped' | 'unknown', typed: string): PageAnswer {
  const title = the.say(`find.${what}`);
  return page(
    the.language,
    title,
    <>
      <h1>{title}</h1>
      <p>{the.say(`find.${what}-text`, { reference: typed })}</p>
      <FindCase the={the} typed={typed} />
    </>,
    404,
  );
}
