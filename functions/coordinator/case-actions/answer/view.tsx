/** The form of an answer given by phone. */
import type { AskState, PersonId } from '#case';
import { AnswerFields } from '#functions/web/answers/index.tsx';
import { Radios } from '#functions/web/components/choices.tsx';
import { InsetText } from '#functions/web/components/inset-text.tsx';
import { Hidden, PostForm } from '#functions/web/components/post-form.tsx';
import type { NameOf } from '#functions/web/names.ts';
import { answerAddress } from '../../addresses.ts';
import type { FormView } from '../../forms/form-view.ts';
import { Token } from '../../forms/token-input.tsx';
import type { OnCase } from '../../on-case.ts';

/** Said when no question was named and none was ever put, or the one named does not exist. */
export function ChooseQuestion({ the }: { the: OnCase }) {
  if (the.state.asks.length === 0) return <p>{the.say('answer.none')}</p>;
  return (
    <>
      <p>{the.say('answer.choose')}</p>
      <ul>
        {the.state.asks.map((ask) => (
          <li key={ask.id}>
            <a href={answerAddress(the.reference, ask.id)}>
              {`${the.word(`ask.${ask.kind}`)} (${the.word(`ask-status.${ask.status}`)})`}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

interface AnswerViewProps {
  the: OnCase;
  ask: AskState;
  people: readonly PersonId[];
  nameOf: NameOf;
  view: FormView;
}

export function AnswerView({ the, ask, people, nameOf, view }: AnswerViewProps) {
  const { say, word, language, state, user } = the;
  return (
    <>
      <h2>{word(`ask.${ask.kind}`)}</h2>
      {ask.status !== 'open' && ask.status !== 'answered' && <InsetText>{say('answer.late')}</InsetText>}
      <PostForm button={say('check.go-on')}>
        <Token the={the} form={view.form} />
        <Hidden name="ask" value={ask.id} />
        <Radios
          {...view.fields('by')}
          label={say('answer.by')}
          choices={people.map((id) => ({
            value: id,
            label: id === user.id ? say('answer.me') : nameOf(id),
          }))}
        />
        <AnswerFields
          ask={ask}
          state={state}
          form={view.form}
          errors={view.errors}
          language={language}
          lines={6}
        />
      </PostForm>
    </>
  );
}
