/** A form about one case: shown on GET; on POST read, carried out, or shown again with what was typed. */
import type { VNode } from 'preact';
import { formatReference, type Refusal, type Result } from '#case';
import { ErrorSummary } from '#functions/web/components/post-form.tsx';
import { formAgain } from '#functions/web/form-page.ts';
import { type FieldErrors, type Fields, fieldsOf, noErrors } from '#functions/web/forms/field-errors.ts';
import { emptyForm, type Form } from '#functions/web/forms/form.ts';
import { type Page, type PageAnswer, page, seeOther } from '#functions/web/page.ts';
import { refusalText } from '#functions/web/texts/refusals/index.ts';
import type { Done } from './case-page/done-notice.tsx';
import type { CoordinatorDependencies } from './dependencies.ts';
import { fieldLabel, type LabelsOf } from './field-label.ts';
import { caseAddress, type OnCase, onCase } from './on-case.ts';
import type { CoordinatorText } from './texts/index.ts';

export interface FormView {
  form: Form;
  errors: FieldErrors;
  fields: Fields;
}

export interface CaseForm<Values> {
  title: CoordinatorText;
  /** Where the names of its fields stand in the texts. */
  labels: LabelsOf;
  /** What the case page says afterwards. */
  done: Done;
  /** What the form holds before anyone has typed. */
  start?(the: OnCase): Form;
  read(the: OnCase, form: Form): Result<Values, FieldErrors>;
  act(the: OnCase, values: Values): Promise<Result<unknown, Refusal>>;
  /** Holds the forms themselves, with their buttons. */
  body(the: OnCase, view: FormView): VNode | Promise<VNode>;
}

export const caseForm = <Values,>(deps: CoordinatorDependencies, what: CaseForm<Values>): Page =>
  onCase(deps, async (the) => {
    if (the.request.method === 'GET') return show(the, what, what.start?.(the) ?? emptyForm, {});
    const form = the.request.form;
    const read = what.read(the, form);
    if (!read.ok) return show(the, what, form, { errors: read.failure });
    const acted = await what.act(the, read.value);
    // A double click is no failure: what was asked for is so.
    if (acted.ok || acted.failure.refused === 'already-recorded')
      return seeOther(`${caseAddress(the.reference)}?done=${what.done}`);
    return show(the, what, form, { refusal: acted.failure });
  });

async function show<Values>(
  the: OnCase,
  what: CaseForm<Values>,
  form: Form,
  wrong: { errors?: FieldErrors; refusal?: Refusal },
): Promise<PageAnswer> {
  const { language, say, reference } = the;
  const title = say(what.title);
  const errors = wrong.errors ?? noErrors;
  const body = (
    <>
      <p>
        <a href={caseAddress(reference)}>{say('back-to-case', { reference: formatReference(reference) })}</a>
      </p>
      <ErrorSummary errors={errors} language={language} labelOf={fieldLabel(the, what.labels)} />
      {wrong.refusal && (
        <p class="summary" role="alert">
          {refusalText(wrong.refusal, language)}
        </p>
      )}
      <h1>{title}</h1>
      {await what.body(the, { form, errors, fields: fieldsOf(form, errors, language) })}
    </>
  );
  if (wrong.errors) return formAgain(language, title, body);
  return page(language, title, body, wrong.refusal ? 409 : 200);
}
