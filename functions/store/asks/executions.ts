/** The workflow executions of a case, for its history: a few dozen in a case's life. */
import * as v from 'valibot';
import type { CaseReference } from '#case';
import { keyPart, readCursor, writeCursor } from '../cursor.ts';
import { askKeys } from '../keys.ts';
import type { Asks } from '../ports.ts';
import { everyItem, type Table } from '../table.ts';
import { executionName } from './execution-name.ts';

const executionItem = v.object({
  sk: v.string(),
  execution: v.object({
    arn: v.string(),
    machine: v.picklist(['case', 'ask-a-person']),
    startedAt: v.string(),
  }),
});
const position = v.strictObject({ place: keyPart });

export function executions(table: Table): Pick<Asks, 'rememberExecution' | 'executions' | 'findExecution'> {
  return {
    async rememberExecution(reference, execution) {
      const { arn, machine, startedAt } = execution;
      const key = askKeys.execution(reference, startedAt, machine, executionName(arn));
      await table.put({ ...key, execution }, { when: 'attribute_not_exists(#pk)' });
    },
    async executions(reference, { limit, cursor }) {
      const from = cursor === undefined ? undefined : readCursor(position, cursor);
      const { items, last } = await table.query({
        ...ofTheCase(reference),
        limit,
        from: from && { pk: askKeys.executions(reference), sk: from.place },
      });
      const found = items.map((item) => v.parse(executionItem, item));
      const end = found.at(-1);
      return {
        items: found.map(({ execution }) => execution),
        ...(last && end && { next: writeCursor({ place: end.sk }) }),
      };
    },
    async findExecution(reference, name) {
      for await (const item of everyItem(table, ofTheCase(reference))) {
        const { execution } = v.parse(executionItem, item);
        if (executionName(execution.arn) === name) return execution;
      }
      return undefined;
    },
  };
}

const ofTheCase = (reference: CaseReference) => ({
  where: '#pk = :pk',
  values: { ':pk': askKeys.executions(reference) },
});
