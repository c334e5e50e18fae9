/** How the family is over time: the same questions side by side, the newest visit last, each with its change. */
import { type CheckInState, type CheckInTopic, checkInTopics, findAsk, pendingCheckIn } from '#case';
import { Details } from '#functions/web/components/details.tsx';
import { Table } from '#functions/web/components/table.tsx';
import { dateText } from '#functions/web/components/when.tsx';
import type { NameOf } from '#functions/web/names.ts';
import type { OnCase } from '../on-case.ts';
import { changeOf } from './change-of-score.ts';

/** So many visits are read side by side; the whole row of them is folded away. */
const side = 4;

export function CheckIns({ the, nameOf }: { the: OnCase; nameOf: NameOf }) {
  const { say, state, language } = the;
  const past = state.checkIns.filter(({ answer, missed }) => answer !== undefined || missed);
  const coming = state.stage === 'closed' ? undefined : pendingCheckIn(state);
  if (past.length === 0 && coming === undefined) return null;
  return (
    <section id="check-ins">
      <h2>{say('case.check-ins')}</h2>
      {past.length > 0 && <SideBySide the={the} nameOf={nameOf} all={past} shown={past.slice(-side)} />}
      {past.length > side && (
        <Details summary={say('case.all-check-ins', { count: past.length })}>
          <SideBySide the={the} nameOf={nameOf} all={past} shown={past} />
        </Details>
      )}
      {coming !== undefined && <p>{say('case.next-check-in', { date: dateText(coming.on, language) })}</p>}
    </section>
  );
}

interface SideBySideProps {
  the: OnCase;
  nameOf: NameOf;
  /** Oldest first: a change counts from the last time the question was answered, shown or not. */
  all: readonly CheckInState[];
  shown: readonly CheckInState[];
}

function SideBySide({ the, nameOf, all, shown }: SideBySideProps) {
  const { say, word, language, state } = the;
  const headingOf = (checkIn: CheckInState) =>
    checkIn.missed
      ? say('case.check-in-missed', { date: dateText(checkIn.on, language) })
      : dateText(checkIn.on, language);
  const whoOf = ({ askId }: CheckInState): string => {
    const by = askId === undefined ? undefined : findAsk(state, askId)?.answeredBy;
    return by === undefined ? '' : nameOf(by);
  };
  return (
    <Table
      quiet
      caption={say('case.check-ins')}
      columns={[say('case.question'), ...shown.map(headingOf)]}
      rows={[
        ...checkInTopics.map((topic) => ({
          key: topic,
          cells: [
            word(`topic.${topic}`),
            ...shown.map((checkIn) => (
              <Score key={checkIn.number} the={the} all={all} checkIn={checkIn} topic={topic} />
            )),
          ],
        })),
        { key: 'who', cells: [say('case.asked-by'), ...shown.map(whoOf)] },
      ]}
      language={language}
    />
  );
}

interface ScoreProps {
  the: OnCase;
  all: readonly CheckInState[];
  checkIn: CheckInState;
  topic: CheckInTopic;
}

const marks = { better: '▲', worse: '▼', same: '=' } as const;

/** `Hard ▼ worse`: the mark and its word say the same, so that neither colour nor sight is needed. */
function Score({ the, all, checkIn, topic }: ScoreProps) {
  const { say, word } = the;
  const score = checkIn.answer?.scores[topic];
  if (score === undefined) return <>–</>;
  const change = changeOf(all, checkIn, topic);
  return (
    <>
      {word(`score.${score}`)}
      {change !== undefined && (
        <span class="soft">
          {' '}
          <span aria-hidden="true">{marks[change]}</span> {say(`change.${change}`)}
        </span>
      )}
    </>
  );
}
