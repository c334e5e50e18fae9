/** The workflow's executions of a case, page by page, and on request the steps of one of them. */
import { executionName } from '#functions/store/asks/execution-name.ts';
import { Details } from '#functions/web/components/details.tsx';
import { Paged } from '#functions/web/components/paged.tsx';
import { Table } from '#functions/web/components/table.tsx';
import { When } from '#functions/web/components/when.tsx';
import { caseAddress } from '../addresses.ts';
import { managerTexts } from '../texts/index.ts';
import { ExecutionHistory } from './execution-history.tsx';
import type { ReadExecutions } from './read-executions.ts';
import type { Seen } from './seen.ts';
import { historyAddress } from './view-options.ts';

export function Executions({ executions, ...seen }: Seen & { executions: ReadExecutions }) {
  const { reference, language, timeZone } = seen;
  const { listed, chosen } = executions;
  const { 'executions-cursor': cursor, ...firstPage } = seen.query;
  const query = listed.badCursor ? firstPage : seen.query;
  const onFirstPage = listed.badCursor || cursor === undefined;
  /** Unfolded for those who came for them. */
  const asked = cursor !== undefined || chosen !== undefined;
  const say = managerTexts(language);
  const columns = ['what', 'started', 'steps'] as const;
  return (
    <section id="executions">
      <h2>{say('executions.heading')}</h2>
      <Details summary={say('executions.caption')} open={asked}>
        <Paged
          listed={listed}
          path={caseAddress(reference)}
          query={seen.query}
          parameter="executions-cursor"
          language={language}
        >
          <Table
            quiet
            caption={say('executions.caption')}
            columns={columns.map((column) => say(`executions.${column}`))}
            rows={listed.value.items.map(({ arn, machine, startedAt }) => ({
              key: arn,
              cells: [
                say(`executions.machine.${machine}`),
                <When at={startedAt} language={language} timeZone={timeZone} />,
                <a href={`${historyAddress(reference, query, { execution: executionName(arn) })}#execution`}>
                  {say('executions.show')}
                </a>,
              ],
            }))}
            empty={say(onFirstPage ? 'executions.none' : 'executions.no-more')}
            language={language}
          />
        </Paged>
      </Details>
      {chosen && <ExecutionHistory chosen={chosen} {...seen} query={query} />}
    </section>
  );
}
