/** Where a case's workflow waits: one task token per case, the latest. */
import * as v from 'valibot';
import { askKeys } from '../keys.ts';
import type { Asks } from '../ports.ts';
import type { Table } from '../table.ts';

const waitItem = v.object({
  wait: v.object({
    taskToken: v.string(),
    executionArn: v.string(),
    state: v.string(),
    since: v.string(),
  }),
});

export function waits(table: Table): Pick<Asks, 'rememberWait' | 'findWait'> {
  return {
    async rememberWait(reference, wait) {
      // A write that was held up on its way must not take the place of a later wait.
      await table.put(
        { ...askKeys.wait(reference), wait },
        {
          when: 'attribute_not_exists(#pk) OR #wait.#since <= :since',
          values: { ':since': wait.since },
        },
      );
    },
    async findWait(reference) {
      const item = await table.get(askKeys.wait(reference));
      return item && v.parse(waitItem, item).wait;
    },
  };
}
