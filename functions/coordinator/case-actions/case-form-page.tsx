/** The frame of a form about one case: the way back, what is wrong, whose case it is, and the form itself. */
import type { ComponentChildren } from 'preact';
import { formatReference, type Refusal } from '#case';
import { BackLink } from '#functions/web/components/back-link.tsx';
import { ErrorList } from '#functions/web/components/error-summary.tsx';
import { ErrorSummary } from '#functions/web/components/post-form.tsx';
import { formAgain } from '#functions/web/form-page.ts';
import { type FieldErrors, noErrors } from '#functions/web/forms/field-errors.ts';
import { type PageAnswer, page } from '#functions/web/page.ts';
import { refusalText } from '#functions/web/texts/refusals/index.ts';
import { caseAddress } from '../addresses.ts';
import { fieldLabel, type LabelsOf } from '../forms/field-label.ts';
import type { OnCase } from '../on-case.ts';
import type { CoordinatorText } from '../texts/index.ts';
import { WhoseCase } from './check/whose-case.tsx';

interface CaseFormPage {
  title: CoordinatorText;
  labels: LabelsOf;
  errors?: FieldErrors;
  refusal?: Refusal;
  body: ComponentChildren;
}

export async function caseFormPage(the: OnCase, about: CaseFormPage): Promise<PageAnswer> {
  const { language, say, reference, deps } = the;
  const { errors, refusal } = about;
  const title = say(about.title);
  const household = await deps.people.findHousehold(reference);
  const body = (
    <>
      <BackLink
        href={caseAddress(reference)}
        language={language}
        text={say('back-to-case', { reference: formatReference(reference) })}
      />
      <ErrorSummary errors={errors ?? noErrors} language={language} labelOf={fieldLabel(the, about.labels)} />
      {refusal && <Refused the={the} refusal={refusal} />}
      <WhoseCase the={the} household={household} />
      <h1>{title}</h1>
      {about.body}
    </>
  );
  if (errors) return formAgain(language, title, body);
  return page(language, title, body, refusal ? 409 : 200);
}

/** Why it was not done, and where to see how the case stands now. */
function Refused({ the, refusal }: { the: OnCase; refusal: Refusal }) {
  const { say, language, reference } = the;
  const isErased = refusal.refused === 'invalid' && refusal.field === 'personalDataErased';
  return (
    <ErrorList
      title={say('check.refused')}
      errors={[
        { text: isErased ? say('case.erased') : refusalText(refusal, language) },
        { href: caseAddress(reference), text: say('check.look-at-the-case') },
      ]}
    />
  );
}
