/** Keeps the case's row, and with it every list, up to date. */
import type { CaseRows } from '#functions/store/ports.ts';
import type { Reaction } from './reaction.ts';

export function keepRows(the: { rows: Pick<CaseRows, 'project'> }): Reaction {
  return async ({ reference }) => {
    await the.rows.project(reference);
  };
}
