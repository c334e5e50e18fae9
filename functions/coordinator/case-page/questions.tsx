/** Every question of a case, who it was put to, and the way to record or change its answer. */
import { type AskState, addDuration } from '#case';
import { Details } from '#functions/web/components/details.tsx';
import { Table } from '#functions/web/components/table.tsx';
import { Day } from '#functions/web/components/when.tsx';
import type { NameOf } from '#functions/web/names.ts';
import { answerAddress } from '../addresses.ts';
import type { OnCase } from '../on-case.ts';

export function Questions({ the, nameOf }: { the: OnCase; nameOf: NameOf }) {
  const { say, word, language, state, reference } = the;
  if (state.asks.length === 0) return null;
  return (
    <section id="questions">
      <Details summary={say('case.questions', { count: state.asks.length })}>
        <Table
          quiet
          caption={say('case.questions', { count: state.asks.length })}
          columns={[say('case.question'), say('case.asked'), say('case.due-by'), say('case.status')]}
          rows={state.asks.toReversed().map((ask) => ({
            key: ask.id,
            cells: [
              word(`ask.${ask.kind}`),
              nameOf(ask.volunteer),
              <Day key="due" date={ask.dueBy} language={language} />,
              <>
                {`${word(`ask-status.${ask.status}`)} `}
                {canBeAnswered(the, ask) && (
                  <a href={answerAddress(reference, ask.id)}>
                    {say(ask.answeredAt === undefined ? 'case.answer-this' : 'case.change-answer')}
                  </a>
                )}
              </>,
            ],
          }))}
          language={language}
        />
      </Details>
    </section>
  );
}

/** An answer that was given can be changed for a day; one that was not is welcome at any time. */
function canBeAnswered({ deps }: OnCase, { answeredAt }: AskState): boolean {
  if (answeredAt === undefined) return true;
  return addDuration(answeredAt, deps.settings.changeAnswerWithin) > deps.now();
}
