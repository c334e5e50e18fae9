/** What every page of the volunteer door has besides its matter: its own language, and a way to the other two. */
import type { ComponentChildren } from 'preact';
import { languages } from '#case';
import { formAgain } from '#functions/web/form-page.ts';
import { type PageAnswer, page } from '#functions/web/page.ts';
import { vocabulary } from '#functions/web/texts/vocabulary/index.ts';
import { addressOf, type VisitPage } from './address.ts';
import type { Visit } from './visit.ts';

interface Frame {
  visit: Visit;
  /** The page's name in its address; absent for the question itself. */
  at?: VisitPage;
  /** The heading; names nobody, since browsers keep titles. */
  heading: string;
  body: ComponentChildren;
  status?: number;
}

export function volunteerPage(frame: Frame): PageAnswer {
  const { visit, heading, status } = frame;
  return page(visit.language, heading, framed(frame), status);
}

/** The form once more, with what is wrong beside its fields. */
export const volunteerFormAgain = (frame: Frame): PageAnswer =>
  formAgain(frame.visit.language, frame.heading, framed(frame));

const framed = ({ visit, at, heading, body }: Frame) => (
  <>
    <h1>{heading}</h1>
    {body}
    <footer>
      <ul class="actions">
        {languages
          .filter((language) => language !== visit.language)
          .map((language) => (
            <li key={language}>
              <a href={addressOf({ ...visit, language }, at)} lang={language} hreflang={language}>
                {vocabulary(language)(`language.${language}`)}
              </a>
            </li>
          ))}
      </ul>
    </footer>
  </>
);
