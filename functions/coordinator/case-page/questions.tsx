/** The questions of a case and the check-ins, with what was answered. */
import { type AskState, addDuration, type CheckInState, checkInTopics } from '#case';
import { Table } from '#functions/web/components/table.tsx';
import { Day } from '#functions/web/components/when.tsx';
import type { NameOf } from '#functions/web/names.ts';
import { caseAddress, type OnCase } from '../on-case.ts';

export function Questions({ the, nameOf }: { the: OnCase; nameOf: NameOf }) {
  const { say, word, language, state, reference } = the;
  if (state.asks.length === 0 && state.checkIns.length === 0) return null;
  return (
    <>
      <h2>{say('case.questions')}</h2>
      <Table
        quiet
        caption={say('case.questions')}
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
                <a href={`${caseAddress(reference)}/answer?ask=${encodeURIComponent(ask.id)}`}>
                  {say(ask.answeredAt === undefined ? 'case.answer-this' : 'case.change-answer')}
                </a>
              )}
            </>,
          ],
        }))}
        language={language}
      />
      {state.checkIns.length > 0 && <CheckIns the={the} />}
    </>
  );
}

/** An answer that was given can be changed for a day; one that was not is welcome at any time. */
function canBeAnswered({ deps }: OnCase, { answeredAt }: AskState): boolean {
  if (answeredAt === undefined) return true;
  return addDuration(answeredAt, deps.settings.changeAnswerWithin) > deps.now();
}

/** One column for each topic, so that change over time can be seen. */
function CheckIns({ the }: { the: OnCase }) {
  const { say, word, language, state } = the;
  const stateOf = (checkIn: CheckInState): string => {
    if (checkIn.missed) return say('case.check-in-missed');
    return checkIn.answer === undefined ? say('case.check-in-waiting') : '';
  };
  return (
    <Table
      caption={say('case.check-ins')}
      columns={[
        say('case.check-ins'),
        say('case.when'),
        ...checkInTopics.map((topic) => word(`topic.${topic}`)),
      ]}
      rows={state.checkIns.toReversed().map((checkIn) => ({
        key: String(checkIn.number),
        cells: [
          say('case.check-in-number', { number: checkIn.number }),
          <>
            <Day date={checkIn.on} language={language} /> {stateOf(checkIn)}
          </>,
          ...checkInTopics.map((topic) => {
            const score = checkIn.answer?.scores[topic];
            return score === undefined ? '' : word(`score.${score}`);
          }),
        ],
      }))}
      language={language}
    />
  );
}
