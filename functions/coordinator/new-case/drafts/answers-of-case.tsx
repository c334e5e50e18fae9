/** Everything a new case will begin with, as it will be kept. */
import { formatReference } from '#case';
import type { Person } from '#functions/store/ports.ts';
import { phoneText } from '#functions/web/components/phone.tsx';
import { fullName } from '#functions/web/names.ts';
import { placeName } from '#functions/web/places.ts';
import type { Intake } from '../intake-form.ts';
import { Answers, Lines } from './answers.tsx';
import { needLines, storyOf } from './answers-of-needs.tsx';
import type { OnDraft } from './on-draft.ts';

interface AnswersOfCaseProps {
  the: OnDraft;
  intake: Intake;
  /** Absent where one is to be suggested. */
  volunteer: Person | undefined;
}

export function AnswersOfCase({ the, intake, volunteer }: AnswersOfCaseProps) {
  const { say, word, language, deps } = the;
  const { areas, regions } = deps.organisation;
  const { from, phone, relatedTo, birthYear } = intake;
  return (
    <>
      <Answers
        the={the}
        step="family"
        answers={[
          { key: say('answers.name'), field: 'firstName', value: fullName(intake) },
          { key: say('answers.birthYear'), field: 'birthYear', ...(birthYear && { value: birthYear }) },
          { key: say('new.adults'), field: 'adults', value: intake.adults },
          { key: say('new.children'), field: 'children', value: intake.children },
          { key: say('answers.members'), field: 'member-1-name', ...membersOf(intake) },
        ]}
      />
      <Answers
        the={the}
        step="where"
        answers={[
          { key: say('new.address'), field: 'address', value: intake.address },
          { key: say('new.village'), field: 'village', value: intake.village },
          { key: say('new.area'), field: 'area', value: placeName(areas, intake.area, language) },
          {
            key: say('answers.from'),
            field: 'from',
            ...(from && { value: placeName(regions, from, language) }),
          },
        ]}
      />
      <Answers
        the={the}
        step="reach"
        answers={[
          { key: say('answers.phone'), field: 'phone', ...(phone && { value: phoneText(phone, language) }) },
          { key: say('new.language'), field: 'language', value: word(`language.${intake.language}`) },
        ]}
      />
      <Answers
        the={the}
        step="vulnerable"
        answers={[
          {
            key: say('answers.why'),
            field: 'why',
            value: <Lines lines={intake.why.map((each) => word(`vulnerability.${each}`))} />,
          },
          { key: say('answers.story'), field: 'story', ...storyOf(intake.story) },
        ]}
      />
      <Answers
        the={the}
        step="needs"
        answers={[
          { key: say('answers.needs'), field: 'need-bed', ...needLines(the, intake.needs) },
          { key: say('answers.urgency'), field: 'urgency', value: word(`urgency.${intake.urgency}`) },
        ]}
      />
      <Answers
        the={the}
        step="consent"
        answers={[
          {
            key: say('new.consents'),
            field: 'consents',
            ...(intake.consents.length > 0 && {
              value: <Lines lines={intake.consents.map((each) => word(`consent.${each}`))} />,
            }),
          },
          {
            key: say('new.volunteer'),
            field: 'volunteer',
            value: volunteer?.name ?? say('answers.volunteer-chosen'),
          },
          {
            key: say('answers.relatedTo'),
            field: 'relatedTo',
            ...(relatedTo && { value: formatReference(relatedTo) }),
          },
        ]}
      />
    </>
  );
}

const membersOf = ({ members }: Intake) =>
  members.length > 0 && {
    value: (
      <Lines
        lines={members.map(({ name, relation, birthYear }) =>
          [name, relation, birthYear].filter((part) => part !== undefined && part !== '').join(', '),
        )}
      />
    ),
  };
