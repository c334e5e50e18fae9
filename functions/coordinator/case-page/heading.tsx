/** Whose case it is, and the few facts by which one knows that it is the right family. */
import type { ComponentChildren } from 'preact';
import type { Household } from '#functions/store/ports.ts';
import { Phone } from '#functions/web/components/phone.tsx';
import { fullName } from '#functions/web/names.ts';
import { placeName } from '#functions/web/places.ts';
import type { OnCase } from '../on-case.ts';

interface HeadingProps {
  the: OnCase;
  title: string;
  household: Household | undefined;
}

export function Heading({ the, title, household }: HeadingProps) {
  const { say, word, language, state, deps } = the;
  const area = placeName(deps.organisation.areas, state.area, language);
  const { adults, children } = state.household;
  const facts: ComponentChildren[] = [
    ...(household?.phone === undefined ? [] : [<Phone number={household.phone} language={language} />]),
    word(`language.${state.language}`),
    say('case.household-text', { adults, children }),
    area,
  ];
  return (
    <>
      {household === undefined ? (
        <h1>{title}</h1>
      ) : (
        <>
          <p class="soft">{title}</p>
          <h1>{`${fullName(household)}, ${household.village}`}</h1>
        </>
      )}
      <p>
        {facts.map((fact, index) => (
          <>
            {index > 0 && ' · '}
            {fact}
          </>
        ))}
      </p>
    </>
  );
}
