/** The workflow executions of a case, for its history: a few dozen in a case's life. */
import * as v from 'valibot';
import { askKeys } from '../keys.ts';
import type { Asks, CaseExecution } from '../ports.ts';
import { everyItem, type Table } from '../table.ts';

const executionItem = v.object({
  execution: v.object({
    arn: v.string(),
    machine: v.picklist(['case', 'ask-a-person']),
    startedAt: v.string(),
  }),
});

export function executions(table: Table): Pick<Asks, 'rememberExecution' | 'executions'> {
  return {
    async rememberExecution(reference, execution) {
      await table.put(
        { ...askKeys.execution(reference, execution.arn), execution },
        { when: 'attribute_not_exists(#pk)' },
      );
    },
    async executions(reference) {
      const found: CaseExecution[] = [];
      const ofTheCase = { where: '#pk = :pk', values: { ':pk': askKeys.executions(reference) } };
      for await (const item of everyItem(table, ofTheCase))
        found.push(v.parse(executionItem, item).execution);
      return found.sort((one, other) => one.startedAt.localeCompare(other.startedAt));
    },
  };
}
