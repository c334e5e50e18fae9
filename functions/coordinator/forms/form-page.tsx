/** The frame of every form: the way back, what is wrong, what it is called, and the form itself. */
import type { ComponentChildren } from 'preact';
import { BackLink } from '#functions/web/components/back-link.tsx';
import { ErrorSummary } from '#functions/web/components/post-form.tsx';
import { formAgain } from '#functions/web/form-page.ts';
import { type FieldErrors, noErrors } from '#functions/web/forms/field-errors.ts';
import { type PageAnswer, page } from '#functions/web/page.ts';
import type { OnPage } from '../on-page.ts';

interface FormPage {
  title: string;
  back: { href: string; text: string };
  /** What its fields are called, for the summary of what is wrong. */
  labelOf(name: string): string | undefined;
  /** Absent where it is shown for the first time. */
  errors?: FieldErrors | undefined;
  /** Stands above the title. */
  above?: ComponentChildren;
  /** Where nothing is wrong with the form itself. */
  status?: 200 | 409 | 410;
  body: ComponentChildren;
}

export function formPage(
  { language }: Pick<OnPage, 'language'>,
  { title, back, labelOf, errors, above, status, body }: FormPage,
): PageAnswer {
  const whole = (
    <>
      <BackLink href={back.href} language={language} text={back.text} />
      <ErrorSummary errors={errors ?? noErrors} language={language} labelOf={labelOf} />
      {above}
      <h1>{title}</h1>
      {body}
    </>
  );
  return errors ? formAgain(language, title, whole) : page(language, title, whole, status);
}
