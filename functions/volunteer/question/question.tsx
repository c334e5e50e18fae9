/** The question as a form: whom it is about, what is asked, by when, and the ways out of it. */
import type { AskState } from '#case';
import { AnswerFields } from '#functions/web/answers/index.tsx';
import { Button, ErrorSummary } from '#functions/web/components/post-form.tsx';
import { dateText } from '#functions/web/components/when.tsx';
import { type FieldErrors, noErrors } from '#functions/web/forms/field-errors.ts';
import { emptyForm, type Form } from '#functions/web/forms/form.ts';
import type { PageAnswer } from '#functions/web/page.ts';
import { Family } from '../family.tsx';
import { volunteerFormAgain, volunteerPage } from '../frame.tsx';
import { isTheirs } from '../hand-back/give-back.ts';
import type { RecordedAnswer } from '../recorded-answer.ts';
import type { Visit } from '../visit.ts';
import { linesShown, MoreLines } from './lines.tsx';
import { noticesOf } from './notices.ts';
import { WaysOut } from './ways-out.tsx';
import { whatToBring } from './what-to-bring.ts';

/** What stands behind a link that asks something. */
export type Asked = Visit & { ask: AskState };

export const questionPage = (visit: Asked, mine: RecordedAnswer | undefined): PageAnswer =>
  volunteerPage(frame(visit, noticesOf(visit, mine), emptyForm, noErrors));

/** What was typed, with what is wrong beside each field; nothing has been recorded. */
export const questionAgain = (visit: Asked, form: Form, errors: FieldErrors): PageAnswer =>
  volunteerFormAgain(frame(visit, [], form, errors));

/** More lines for needs were asked for: what was typed is kept, and nothing has been recorded yet. */
export const questionWithMoreLines = (visit: Asked, form: Form): PageAnswer =>
  volunteerPage(frame(visit, [], form, noErrors));

/** What was typed was in order, but the case changed in that very moment. */
export const questionOnceMore = (visit: Asked, form: Form): PageAnswer =>
  volunteerPage({ ...frame(visit, [visit.say('notice.try-again')], form, noErrors), status: 409 });

function frame(visit: Asked, notices: readonly string[], form: Form, errors: FieldErrors) {
  const { say, ask, state, card, language } = visit;
  const theirs = isTheirs(visit);
  const bring = ask.kind === 'delivery' && theirs ? whatToBring(state, ask, language) : [];
  const lines = linesShown(ask.kind, form);
  const body = (
    <>
      <ErrorSummary errors={errors} language={language} />
      {notices.map((notice) => (
        <p class="notice" key={notice}>
          {notice}
        </p>
      ))}
      <p>{say(`ask.${ask.kind}.intro`)}</p>
      {ask.status === 'open' && <p>{say('ask.due', { date: dateText(ask.dueBy, language) })}</p>}
      {card && <Family card={card} say={say} bring={bring} />}
      <form method="post" noValidate>
        <AnswerFields ask={ask} state={state} form={form} errors={errors} language={language} lines={lines} />
        <Button>{say('ask.send')}</Button>
        {ask.kind !== 'delivery' && <MoreLines shown={lines} text={say('ask.more-lines')} />}
      </form>
      <WaysOut visit={visit} />
    </>
  );
  return { visit, heading: say(`ask.${ask.kind}.heading`), body };
}
