/** The states that one execution walked through, how long it stayed in each, and what went wrong. */
import type { Language } from '#case';
import { Paged } from '#functions/web/components/paged.tsx';
import { Table } from '#functions/web/components/table.tsx';
import { WarningText } from '#functions/web/components/warning-text.tsx';
import { instantText, When } from '#functions/web/components/when.tsx';
import { caseAddress } from '../addresses.ts';
import { durationText } from '../duration-text.ts';
import { type ManagerSay, managerTexts } from '../texts/index.ts';
import type { ExecutionPage } from './execution-port.ts';
import { type ExecutionStep, endOf, stepsOf, type Trouble } from './execution-steps.ts';
import type { ChosenExecution } from './read-executions.ts';
import type { Seen } from './seen.ts';

export function ExecutionHistory({ chosen, ...seen }: Seen & { chosen: ChosenExecution }) {
  const say = managerTexts(seen.language);
  const { history, badCursor } = chosen;
  return (
    <section id="execution">
      <h3>{headingOf(chosen, seen, say)}</h3>
      {history.ok ? (
        <Steps history={history.value} badCursor={badCursor} {...seen} />
      ) : (
        <p>{say(`execution.${history.failure}`)}</p>
      )}
    </section>
  );
}

/** What the list of executions says of it, so that it can be found there. */
function headingOf({ execution }: ChosenExecution, { language, timeZone }: Seen, say: ManagerSay): string {
  if (execution === undefined) return say('execution.heading.unknown');
  const what = say(`executions.machine.${execution.machine}`);
  return say('execution.heading', { what, time: instantText(execution.startedAt, language, timeZone) });
}

function Steps({ history, badCursor, ...seen }: Seen & { history: ExecutionPage; badCursor: boolean }) {
  const { query, reference, language, timeZone } = seen;
  const say = managerTexts(language);
  const failure = endOf(history.events);
  const columns = ['step', 'entered', 'lasted', 'trouble'] as const;
  return (
    <Paged
      listed={{ value: history, badCursor }}
      path={caseAddress(reference)}
      query={query}
      parameter="execution-cursor"
      language={language}
    >
      <p>
        {say(`execution.status.${history.status}`)}
        {': '}
        <When at={history.startedAt} language={language} timeZone={timeZone} />
        {history.endedAt !== undefined && (
          <>
            {' – '}
            <When at={history.endedAt} language={language} timeZone={timeZone} />
          </>
        )}
      </p>
      {failure?.error !== undefined && (
        <WarningText language={language}>
          {say('execution.failed-with', { error: failure.error })}
        </WarningText>
      )}
      <Table
        caption={say('execution.steps')}
        columns={columns.map((column) => say(`execution.${column}`))}
        rows={stepsOf(history.events).map((step) => ({
          key: String(step.id),
          cells: cellsOf(step, history, seen, say),
        }))}
        language={language}
      />
    </Paged>
  );
}

function cellsOf(step: ExecutionStep, history: ExecutionPage, { language, timeZone }: Seen, say: ManagerSay) {
  const { state, entered, troubles } = step;
  const earlier = say('execution.earlier');
  return [
    state ?? earlier,
    entered === undefined ? earlier : <When at={entered} language={language} timeZone={timeZone} />,
    lastedText(step, history, language, say),
    troubles.map((trouble) => troubleText(trouble, say)).join('; '),
  ];
}

/** Without its exit, a state lasts still, or was left on a later page, or was where the execution ended. */
function lastedText(
  { entered, left }: ExecutionStep,
  { status, next }: ExecutionPage,
  language: Language,
  say: ManagerSay,
): string {
  if (left !== undefined) return entered === undefined ? '' : durationText(entered, left, language);
  if (next !== undefined) return say('execution.later');
  return status === 'running' ? say('execution.still') : '';
}

function troubleText({ type, error }: Trouble, say: ManagerSay): string {
  const kind = troubleKinds.find((each) => type.endsWith(each));
  const what = kind === undefined ? type : say(`execution.trouble.${kind}`);
  return error === undefined ? what : `${what} (${error})`;
}

const troubleKinds = ['Failed', 'TimedOut', 'Aborted'] as const;
