/**
 * Opens the cases of the good rows. Each is written by itself and once (docs/decisions/0014): what is left undone, for
 * want of time or because something failed, is done by sending the same table again.
 */
import type { CaseReference } from '#case';
import { aFewAtOnce } from '../a-few-at-once.ts';
import { openCase } from '../new-case/open-case.ts';
import type { OnPage } from '../on-page.ts';
import { type CheckedRow, rowsAtOnce } from './check-rows.ts';

export type NewRow = Extract<CheckedRow, { is: 'new' }>;

interface OpenedRow {
  row: NewRow;
  reference: CaseReference;
}
export interface Opened {
  rows: readonly OpenedRow[];
  /** Not begun any more: the gateway waits for no answer longer than 30 seconds. */
  waiting: readonly NewRow[];
}

/** No case is begun later than this after the first, so that there is always time to say what was done. */
const longestMs = 15_000;

export async function openRows(the: OnPage, rows: readonly NewRow[]): Promise<Opened> {
  const { now } = the.deps;
  const last = Date.parse(now()) + longestMs;
  const done = await aFewAtOnce(rows, rowsAtOnce, async (row) =>
    Date.parse(now()) > last ? row : { row, reference: await openCase(the, row.intake, row.formId) },
  );
  return {
    rows: done.flatMap((each) => ('reference' in each ? [each] : [])),
    waiting: done.flatMap((each) => ('reference' in each ? [] : [each])),
  };
}
