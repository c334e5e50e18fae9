/** The workflow's executions of a case, and on request the steps of one of them. */
import type { Language } from '#case';
import { Table } from '#functions/web/components/table.tsx';
import { When } from '#functions/web/components/when.tsx';
import { managerTexts } from '../texts/index.ts';
import { ExecutionHistory } from './execution-history.tsx';
import type { ReadExecutions } from './read-executions.ts';
import { historyAddress } from './view-options.ts';

export interface Seen {
  query: Record<string, string>;
  reference: string;
  language: Language;
  timeZone: string;
}

export function Executions({ executions, ...seen }: Seen & { executions: ReadExecutions }) {
  const { query, reference, language, timeZone } = seen;
  const say = managerTexts(language);
  const columns = ['what', 'started', 'steps'] as const;
  return (
    <section id="executions">
      <h2>{say('executions.heading')}</h2>
      <Table
        caption={say('executions.caption')}
        columns={columns.map((column) => say(`executions.${column}`))}
        rows={executions.all.map(({ arn, machine, startedAt }, index) => ({
          key: arn,
          cells: [
            `${index + 1}. ${say(`executions.machine.${machine}`)}`,
            <When at={startedAt} language={language} timeZone={timeZone} />,
            <a href={`${historyAddress(reference, query, { execution: String(index + 1) })}#execution`}>
              {say('executions.show')}
            </a>,
          ],
        }))}
        empty={say('executions.none')}
        language={language}
      />
      {executions.chosen && <ExecutionHistory chosen={executions.chosen} {...seen} />}
    </section>
  );
}
