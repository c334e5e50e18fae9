/** The frame of a form about one case: whose case it is stands above it, and why something could not be done. */
import type { ComponentChildren } from 'preact';
import type { Refusal } from '#case';
import { ErrorList } from '#functions/web/components/error-summary.tsx';
import type { FieldErrors } from '#functions/web/forms/field-errors.ts';
import type { PageAnswer } from '#functions/web/page.ts';
import { refusalText } from '#functions/web/texts/refusals/index.ts';
import { caseAddress } from '../addresses.ts';
import { fieldLabel, type LabelsOf } from '../forms/field-label.ts';
import { formPage } from '../forms/form-page.tsx';
import { backToCase, type OnCase } from '../on-case.ts';
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
  const { title, labels, errors, refusal, body } = about;
  const household = await the.deps.people.findHousehold(the.reference);
  return formPage(the, {
    title: the.say(title),
    back: backToCase(the),
    labelOf: fieldLabel(the, labels),
    errors,
    above: (
      <>
        {refusal && <Refused the={the} refusal={refusal} />}
        <WhoseCase the={the} household={household} />
      </>
    ),
    status: refusal ? 409 : 200,
    body,
  });
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
