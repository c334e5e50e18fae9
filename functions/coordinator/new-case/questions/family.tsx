/** Who the family is: the one we speak with, and who lives in the household. */
import { Details } from '#functions/web/components/details.tsx';
import { Field } from '#functions/web/components/field.tsx';
import { Fieldset } from '#functions/web/components/form-group.tsx';
import { most } from '../intake-form.ts';
import { memberField, memberLines, mostRelation } from '../members.ts';
import type { QuestionsProps } from './questions.ts';

export function FamilyQuestions({ the, fields }: QuestionsProps) {
  const { say } = the;
  return (
    <>
      <div class="row">
        <Field {...fields('firstName')} label={say('new.firstName')} maxLength={most.name} />
        <Field {...fields('familyName')} label={say('new.familyName')} maxLength={most.name} />
      </div>
      <Field {...fields('birthYear')} label={say('new.birthYear')} keyboard="numeric" maxLength={4} />
      <div class="row">
        <Field {...fields('adults')} label={say('new.adults')} keyboard="numeric" maxLength={2} />
        <Field {...fields('children')} label={say('new.children')} keyboard="numeric" maxLength={2} />
      </div>
      <Members the={the} fields={fields} />
    </>
  );
}

/** Folded away, unless there is something in it. */
function Members({ the, fields }: QuestionsProps) {
  const { say } = the;
  const open = memberLines.some((line) =>
    (['name', 'birthYear', 'relation'] as const).some((part) => fields(memberField(line, part)).value !== ''),
  );
  return (
    <Details summary={say('new.members')} open={open}>
      {memberLines.map((number) => (
        <Fieldset key={number} legend={say('new.member', { number })}>
          <div class="row">
            <Field
              {...fields(memberField(number, 'name'))}
              label={say('new.member-name')}
              maxLength={most.name}
            />
            <Field
              {...fields(memberField(number, 'birthYear'))}
              label={say('new.member-birthYear')}
              keyboard="numeric"
              maxLength={4}
            />
            <Field
              {...fields(memberField(number, 'relation'))}
              label={say('new.member-relation')}
              maxLength={mostRelation}
            />
          </div>
        </Fieldset>
      ))}
    </Details>
  );
}
