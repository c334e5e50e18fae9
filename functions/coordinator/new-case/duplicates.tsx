/** Cases this family may have already; shown before anything is saved, with the way past them. */
import { formatReference } from '#case';
import type { Duplicate } from '#functions/store/ports.ts';
import { Tick } from '#functions/web/components/choices.tsx';
import type { Fields } from '#functions/web/forms/field-errors.ts';
import { caseAddress } from '../on-case.ts';
import type { OnPage } from '../on-page.ts';

interface DuplicatesProps {
  the: OnPage;
  duplicates: readonly Duplicate[];
  fields: Fields;
}

export function Duplicates({ the, duplicates, fields }: DuplicatesProps) {
  const { say } = the;
  if (duplicates.length === 0) return null;
  return (
    <section class="summary" role="alert">
      <h2>{say('new.duplicates')}</h2>
      <p>{say('new.duplicates-text')}</p>
      <ul>
        {duplicates.map((each) => (
          <li key={`${each.reference} ${each.why}`}>
            <a href={caseAddress(each.reference)}>{formatReference(each.reference)}</a>
            {`: ${each.firstName} ${each.familyName}, ${each.village} (${say(`new.duplicate.${each.why}`)})`}
          </li>
        ))}
      </ul>
      <Tick {...fields('confirmed')} label={say('new.confirm')} />
    </section>
  );
}
