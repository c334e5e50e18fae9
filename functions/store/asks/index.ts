/** Links, task tokens and executions. */
import type { StoreDependencies } from '../dependencies.ts';
import type { Asks } from '../ports.ts';
import { openTable } from '../table.ts';
import { executions } from './executions.ts';
import { links } from './links.ts';
import { uses } from './uses.ts';
import { waits } from './waits.ts';

export function createAsks(deps: StoreDependencies): Asks {
  const table = openTable(deps, 'asks');
  return {
    ...links(table, deps),
    ...uses(table, deps),
    ...waits(table),
    ...executions(table),
  };
}
