/** What every page of the volunteer door has besides its matter: its own language, and its heading. */
import type { ComponentChildren } from 'preact';
import { BackLink } from '#functions/web/components/back-link.tsx';
import { formAgain } from '#functions/web/form-page.ts';
import { type PageAnswer, page } from '#functions/web/page.ts';
import { addressOf } from './address.ts';
import type { Visit } from './visit.ts';

interface Frame {
  visit: Visit;
  /** The heading; names nobody, since browsers keep titles. */
  heading: string;
  body: ComponentChildren;
  /** A page beside the question leads back to it, where there is one. */
  beside?: true;
  status?: number;
}

export function volunteerPage(frame: Frame): PageAnswer {
  const { visit, heading, status } = frame;
  return page(visit.language, heading, framed(frame), status);
}

/** The form once more, with what is wrong beside its fields. */
export const volunteerFormAgain = (frame: Frame): PageAnswer =>
  formAgain(frame.visit.language, frame.heading, framed(frame));

const framed = ({ visit, heading, body, beside }: Frame) => (
  <>
    {beside && visit.ask && (
      <BackLink href={addressOf(visit)} language={visit.language} text={visit.say('ways.back')} />
    )}
    <h1>{heading}</h1>
    {body}
  </>
);
