/** Rows that look like a family that has a case, each with the way past it. */
import { formatReference } from '#case';
import { Tick } from '#functions/web/components/choices.tsx';
import { fullName } from '#functions/web/names.ts';
import { caseAddress } from '../addresses.ts';
import type { OnPage } from '../on-page.ts';
import type { CheckedRow } from './check-rows.ts';
import { familyOf } from './row-tables.tsx';

type KnownRow = Extract<CheckedRow, { is: 'known' }>;

/** Name of the field by which a row is said to be another family. */
export const otherField = (row: number): string => `other-${row}`;

export function KnownRows({ the, rows }: { the: OnPage; rows: readonly KnownRow[] }) {
  const { say } = the;
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{say('import.known', { count: rows.length })}</h2>
      <p>{say('import.known-text')}</p>
      {rows.map((each) => (
        <section key={each.formId}>
          <h3>{`${say('import.row-number', { row: each.row.number })}: ${familyOf(each)}, ${each.intake.village}`}</h3>
          <ul>
            {each.cases.map((like) => (
              <li key={like.reference}>
                <a href={caseAddress(like.reference)}>
                  {say('import.like-case', {
                    reference: formatReference(like.reference),
                    family: fullName(like),
                    village: like.village,
                    why: say(`new.duplicate.${like.why}`),
                  })}
                </a>
              </li>
            ))}
            {each.rows.map((row) => (
              <li key={row}>{say('import.like-row', { row })}</li>
            ))}
          </ul>
          <Tick
            name={otherField(each.row.number)}
            value=""
            error={undefined}
            label={say('import.other-family', { row: each.row.number })}
          />
        </section>
      ))}
    </section>
  );
}
