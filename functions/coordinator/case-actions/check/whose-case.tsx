/** Whose case it is, above every form about it: so that one sees at once that this is the right family. */
import { formatReference } from '#case';
import type { Household } from '#functions/store/ports.ts';
import { fullName } from '#functions/web/names.ts';
import type { OnCase } from '../../on-case.ts';

export function WhoseCase({ the, household }: { the: OnCase; household: Household | undefined }) {
  const reference = formatReference(the.reference);
  const family = household === undefined ? [] : [fullName(household), household.village];
  return <p class="soft">{[...family, reference].join(' · ')}</p>;
}
