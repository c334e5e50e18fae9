/** What is kept of every case so that it can be listed and counted; all of it can be made anew from the log. */
import type { StoreDependencies } from '../dependencies.ts';
import type { CaseRows } from '../ports.ts';
import { openTable } from '../table.ts';
import { createByStage } from './by-stage.ts';
import { createClosedBefore } from './closed-before.ts';
import { figures } from './figures.ts';
import { helpOf } from './help.ts';
import { personalLists } from './personal-lists.ts';
import { createProject } from './project.ts';
import { createWaitingForGoods } from './waiting-for-goods.ts';

export function createCaseRows(deps: StoreDependencies): CaseRows {
  const rows = openTable(deps, 'rows');
  return {
    project: createProject(openTable(deps, 'events'), rows, deps),
    byStage: createByStage(rows),
    closedBefore: createClosedBefore(rows),
    ...personalLists(rows),
    ...figures(rows),
    helpOf: helpOf(rows),
    waitingForGoods: createWaitingForGoods(rows, deps),
  };
}
