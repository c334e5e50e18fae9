/**
 * Opens the cases of the good rows. Each is written by itself and once (docs/decisions/0014): what a failure in the
 * middle leaves undone is done by sending the same table again.
 */
import type { CaseReference } from '#case';
import { aFewAtOnce } from '../a-few-at-once.ts';
import { openCase } from '../new-case/open-case.ts';
import type { OnPage } from '../on-page.ts';
import { type CheckedRow, rowsAtOnce } from './check-rows.ts';

type NewRow = Extract<CheckedRow, { is: 'new' }>;

export interface OpenedRow {
  row: NewRow;
  reference: CaseReference;
}

export const openRows = (the: OnPage, rows: readonly NewRow[]): Promise<OpenedRow[]> =>
  aFewAtOnce(rows, rowsAtOnce, async (row) => ({
    row,
    reference: await openCase(the, row.intake, row.formId),
  }));
