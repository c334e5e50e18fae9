/** The question as a form: whom it is about, what is asked, by when, and the ways out of it. */
import type { AskState } from '#case';
import { answerLabel } from '#functions/web/answers/answer-label.ts';
import { answerSteps } from '#functions/web/answers/index.tsx';
import { Button, ErrorSummary, PostForm } from '#functions/web/components/post-form.tsx';
import { dateText } from '#functions/web/components/when.tsx';
import { type FieldErrors, noErrors } from '#functions/web/forms/field-errors.ts';
import { emptyForm, type Form } from '#functions/web/forms/form.ts';
import type { PageAnswer } from '#functions/web/page.ts';
import { addressOf } from '../address.ts';
import { AskTheCoordinator, Family } from '../family.tsx';
import { volunteerFormAgain, volunteerPage } from '../frame.tsx';
import { isTheirs } from '../hand-back/give-back.ts';
import type { Visit } from '../visit.ts';
import { linesShown, MoreLines } from './lines.tsx';
import { Steps, startId, ToTheFirst } from './steps.tsx';
import { WaysOut } from './ways-out.tsx';
import { whatToBring } from './what-to-bring.ts';

/** What stands behind a link that asks something. */
export type Asked = Visit & { ask: AskState };

/** A form that nobody has filled in yet. */
export const questionPage = (visit: Asked, notices: readonly string[]): PageAnswer =>
  volunteerPage(frame({ visit, notices }));

/** What was typed, with what is wrong beside each field; nothing has been recorded. */
export const questionAgain = (visit: Asked, form: Form, errors: FieldErrors): PageAnswer =>
  volunteerFormAgain(frame({ visit, form, errors }));

/** More lines for needs were asked for: what was typed is kept, and nothing has been recorded yet. */
export const questionWithMoreLines = (visit: Asked, form: Form): PageAnswer =>
  volunteerPage(frame({ visit, form }));

/** What was typed was in order, but the case changed in that very moment. */
export const questionOnceMore = (visit: Asked, form: Form): PageAnswer =>
  volunteerPage({
    ...frame({ visit, form, notices: [visit.say('notice.try-again')], oneByOne: false }),
    status: 409,
  });

interface Question {
  visit: Asked;
  notices?: readonly string[];
  form?: Form;
  errors?: FieldErrors;
  oneByOne?: boolean;
}

/** Where something is wrong the questions stand on one page: what is to be put right may be in another one's answer. */
function frame({ visit, notices = [], form = emptyForm, errors = noErrors, ...question }: Question) {
  const { say, ask, state, card, language } = visit;
  const oneByOne = question.oneByOne ?? Object.keys(errors).length === 0;
  const bring = ask.kind === 'delivery' && isTheirs(visit) ? whatToBring(state, ask, language) : [];
  const lines = linesShown(ask.kind, form);
  const moreLines = <MoreLines shown={lines} text={say('ask.more-lines')} visit={visit} />;
  const steps = answerSteps({ ask, state, form, errors, language, lines, moreLines });
  const body = (
    <>
      <ErrorSummary errors={errors} language={language} labelOf={(name) => answerLabel(name, language)} />
      {notices.map((notice) => (
        <p class="notice" key={notice}>
          {notice}
        </p>
      ))}
      {oneByOne && (
        <section class="step" id={startId} tabIndex={-1}>
          <p>{say(`ask.${ask.kind}.intro`)}</p>
          {ask.status === 'open' && <p>{say('ask.due', { date: dateText(ask.dueBy, language) })}</p>}
          {card && <Family card={card} say={say} bring={bring} />}
          <ToTheFirst steps={steps} say={say} />
          {card && <AskTheCoordinator card={card} say={say} language={language} />}
        </section>
      )}
      <PostForm action={addressOf(visit)}>
        <Steps steps={steps} say={say} oneByOne={oneByOne}>
          <Button>{say('ask.send')}</Button>
        </Steps>
      </PostForm>
      <WaysOut visit={visit} />
    </>
  );
  return {
    visit,
    heading: say(`ask.${ask.kind}.heading`),
    body: oneByOne ? <div class="steps">{body}</div> : body,
  };
}
