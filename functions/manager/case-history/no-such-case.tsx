/** A reference that is mistyped, or that no case has; with a field to try another one. */
import type { Language } from '#case';
import { type PageAnswer, page } from '#functions/web/page.ts';
import { FindCase } from '../find-case.tsx';
import { managerTexts } from '../texts/index.ts';

export function noSuchCase(why: 'mistyped' | 'unknown', typed: string, language: Language): PageAnswer {
  const say = managerTexts(language);
  const heading = say(`history.${why}.heading`);
  const body = (
    <>
      <h1>{heading}</h1>
      <p>{say(`history.${why}.body`, { reference: typed })}</p>
      <FindCase typed={typed} language={language} />
    </>
  );
  return page(language, heading, body, 404);
}
