/** The whole intake form, in the order of a first conversation with a family. */
import type { Refusal } from '#case';
import type { Person } from '#functions/store/ports.ts';
import { BackLink } from '#functions/web/components/back-link.tsx';
import { Button } from '#functions/web/components/button.tsx';
import { Notice } from '#functions/web/components/notice.tsx';
import { ErrorSummary, PostForm } from '#functions/web/components/post-form.tsx';
import { refusalText } from '#functions/web/texts/refusals/index.ts';
import { newCaseAddress } from '../../addresses.ts';
import type { FormView } from '../../forms/form-view.ts';
import { Token } from '../../forms/token-input.tsx';
import type { OnPage } from '../../on-page.ts';
import { KeptOnDevice } from '../kept-on-device.tsx';
import { labelOf } from '../label-of.ts';
import type { LookAlike } from '../look-alikes.ts';
import { Questions } from '../questions/index.tsx';
import { sections } from '../sections.ts';
import { WhichFamily } from '../which-family.tsx';

interface OnePageViewProps extends FormView {
  the: OnPage;
  volunteers: readonly Person[];
  alike: readonly LookAlike[];
  refusal?: Refusal;
}

export function OnePageView({ the, form, errors, fields, volunteers, alike, refusal }: OnePageViewProps) {
  const { say, language, user } = the;
  return (
    <>
      <BackLink href={newCaseAddress} language={language} />
      <ErrorSummary errors={errors} language={language} labelOf={labelOf(the)} />
      {refusal && <Notice kind="important" language={language} heading={refusalText(refusal, language)} />}
      <h1>{say('new.heading')}</h1>
      <KeptOnDevice the={the} name={`one-page/${user.id}`}>
        <PostForm>
          <Token the={the} form={form} />
          {alike.length > 0 && (
            <Notice kind="important" language={language} heading={say('new.duplicates')}>
              <p>{say('new.duplicates-text')}</p>
              <WhichFamily the={the} alike={alike} fields={fields} />
              <Button>{say('draft.continue')}</Button>
            </Notice>
          )}
          {sections.map((section) => (
            <section key={section}>
              <h2>{say(`section.${section}`)}</h2>
              <Questions section={section} the={the} fields={fields} volunteers={volunteers} />
            </section>
          ))}
          <Button>{say(alike.length > 0 ? 'draft.continue' : 'new.button')}</Button>
        </PostForm>
      </KeptOnDevice>
    </>
  );
}
