/** Which family a line is about, so that nobody calls the wrong one: its name, its village, and where its case stands. */
import { formatReference, type Stage } from '#case';
import type { CaseLine, Household } from '#functions/store/ports.ts';
import { Line } from '#functions/web/components/line.tsx';
import { Tag, type TagColour } from '#functions/web/components/tag.tsx';
import { fullName } from '#functions/web/names.ts';
import { caseAddress } from '../addresses.ts';
import type { OnPage } from '../on-page.ts';

const colours: Record<Stage, TagColour> = {
  intake: 'purple',
  assessment: 'blue',
  delivery: 'teal',
  'follow-up': 'green',
  closed: 'grey',
};

const StageTag = ({ the, stage }: { the: OnPage; stage: Stage }) => (
  <Tag colour={colours[stage]}>{the.word(`stage.${stage}`)}</Tag>
);

/** The family's name; the case's reference where its data has been erased. */
export const familyName = (
  { reference }: Pick<CaseLine, 'reference'>,
  family: Household | undefined,
): string => (family === undefined ? formatReference(reference) : fullName(family));

interface FamilyCellProps {
  the: OnPage;
  line: Pick<CaseLine, 'reference' | 'stage'>;
  family: Household | undefined;
}

export function FamilyCell({ the, line, family }: FamilyCellProps) {
  return (
    <>
      <a href={caseAddress(line.reference)}>{familyName(line, family)}</a>
      <Line>
        {family?.village ?? the.say('list.erased')} <StageTag the={the} stage={line.stage} />
      </Line>
    </>
  );
}
