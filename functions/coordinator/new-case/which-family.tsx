/** Families that look like this one, and the question which of them it is: theirs to add to, or another one. */
import { formatReference } from '#case';
import { Radios } from '#functions/web/components/choices.tsx';
import { Hidden } from '#functions/web/components/post-form.tsx';
import { SummaryList } from '#functions/web/components/summary-list.tsx';
import type { Fields } from '#functions/web/forms/field-errors.ts';
import { fullName } from '#functions/web/names.ts';
import { caseAddress } from '../addresses.ts';
import type { OnPage } from '../on-page.ts';
import { anotherFamily, type LookAlike, sameField, shownField } from './look-alikes.ts';

interface WhichFamilyProps {
  the: OnPage;
  alike: readonly LookAlike[];
  fields: Fields;
}

export function WhichFamily({ the, alike, fields }: WhichFamilyProps) {
  const { say } = the;
  return (
    <>
      {alike.map((each) => (
        <AboutIt key={each.reference} the={the} alike={each} />
      ))}
      <Radios
        {...fields(sameField)}
        label={say('new.same')}
        choices={[
          ...alike.map(({ reference, stage }) => ({
            value: reference,
            label: say(stage === 'closed' ? 'same.re-open' : 'same.add', {
              reference: formatReference(reference),
            }),
          })),
          { value: anotherFamily, label: say('same.another') },
        ]}
      />
      {alike.map(({ reference }) => (
        <Hidden key={reference} name={shownField} value={reference} />
      ))}
    </>
  );
}

/** Enough to recognise a family by, and no more. */
function AboutIt({ the: { say, word }, alike }: { the: OnPage; alike: LookAlike }) {
  const { reference, village, why, stage } = alike;
  return (
    <SummaryList
      rows={[
        {
          key: say('same.case'),
          value: <a href={caseAddress(reference)}>{formatReference(reference)}</a>,
        },
        { key: say('same.family'), value: fullName(alike) },
        { key: say('new.village'), value: village },
        { key: say('same.why'), value: say(`new.duplicate.${why}`) },
        { key: say('same.stage'), value: word(`stage.${stage}`) },
      ]}
    />
  );
}
