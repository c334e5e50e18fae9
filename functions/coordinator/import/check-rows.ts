/** What would become of each row: opened, left because the family is known or here already, or given back. Writes nothing. */
import type { CaseReference } from '#case';
import { likenesses } from '#functions/store/people/likeness.ts';
import type { Duplicate } from '#functions/store/ports.ts';
import { aFewAtOnce } from '../a-few-at-once.ts';
import { householdOf, type Intake } from '../new-case/intake-form.ts';
import { placeFor } from '../new-case/open-case.ts';
import type { OnPage } from '../on-page.ts';
import type { TypedRow } from './read-table.ts';
import { type CellError, readRow } from './row-form.ts';
import { formIdOf } from './row-identity.ts';
import { isExample } from './template.ts';

/** Each row is a handful of reads: so many rows are looked at together. */
export const rowsAtOnce = 10;

interface ReadRow {
  row: TypedRow;
  intake: Intake;
  formId: string;
}
export type CheckedRow =
  | { is: 'wrong'; row: TypedRow; errors: readonly CellError[] }
  | { is: 'example'; row: TypedRow }
  /** The very same row stands further up. */
  | (ReadRow & { is: 'twice'; of: number })
  | (ReadRow & { is: 'there'; reference: CaseReference })
  /** Looks like a family that has a case, or like a row further up. */
  | (ReadRow & { is: 'known'; cases: readonly Duplicate[]; rows: readonly number[] })
  | (ReadRow & { is: 'new' });

/** @param others numbers of rows that are another family, by the coordinator's word. */
export async function checkRows(
  the: OnPage,
  rows: readonly TypedRow[],
  others: ReadonlySet<number>,
): Promise<CheckedRow[]> {
  const salt = await the.deps.people.salt();
  const read = rows.map((row) => readOne(the, row, salt));
  const good = read.flatMap((each) => ('intake' in each ? [each] : []));
  const alike = rowsAlike(good);
  return aFewAtOnce(read, rowsAtOnce, async (each) => {
    if (!('intake' in each)) return each;
    const same = good.find(({ formId }) => formId === each.formId);
    if (same !== undefined && same !== each) return { is: 'twice', ...each, of: same.row.number };
    const place = await placeFor(the, each.formId);
    if (place.opened) return { is: 'there', ...each, reference: place.reference };
    if (others.has(each.row.number)) return { is: 'new', ...each };
    const cases = await the.deps.people.duplicatesOf(householdOf(each.intake));
    const above = alike(each);
    return cases.length + above.length > 0
      ? { is: 'known', ...each, cases, rows: above }
      : { is: 'new', ...each };
  });
}

function readOne(the: OnPage, row: TypedRow, salt: string): ReadRow | CheckedRow {
  if (isExample(row)) return { is: 'example', row };
  const read = readRow(row, the.deps.organisation, Number(the.today.slice(0, 4)));
  if (!read.ok) return { is: 'wrong', row, errors: read.failure };
  return { row, intake: read.value, formId: formIdOf(householdOf(read.value), salt) };
}

/** For a row, the numbers of those above it with the same phone, name and birth year, or address. */
function rowsAlike(rows: readonly ReadRow[]): (of: ReadRow) => number[] {
  const likenessesOf = ({ intake }: ReadRow): string[] =>
    Object.entries(likenesses(householdOf(intake))).map(([why, likeness]) => `${why} ${likeness}`);
  const found = rows.map(({ row, ...rest }) => ({ number: row.number, of: likenessesOf({ row, ...rest }) }));
  return (one) => {
    const own = new Set(likenessesOf(one));
    return found
      .filter(({ number, of }) => number < one.row.number && of.some((each) => own.has(each)))
      .map(({ number }) => number);
  };
}

export const those = <Is extends CheckedRow['is']>(
  rows: readonly CheckedRow[],
  is: Is,
): Extract<CheckedRow, { is: Is }>[] =>
  rows.filter((row): row is Extract<CheckedRow, { is: Is }> => row.is === is);
