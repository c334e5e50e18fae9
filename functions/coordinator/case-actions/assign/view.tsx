/** Suggested volunteers with reasons, everybody else folded away; and the coordinators. Nobody is chosen beforehand. */
import type { Person } from '#functions/store/ports.ts';
import { Radios, Select } from '#functions/web/components/choices.tsx';
import { Details } from '#functions/web/components/details.tsx';
import { Hidden, PostForm } from '#functions/web/components/post-form.tsx';
import type { FormView } from '../../forms/form-view.ts';
import type { OnCase } from '../../on-case.ts';
import { reasonsFor } from './reasons.ts';
import { nameWithRemark } from './remarks.ts';
import type { Suggested } from './suggestions.ts';

interface AssignViewProps {
  the: OnCase;
  view: FormView;
  suggested: readonly Suggested[];
  volunteers: readonly Person[];
  coordinators: readonly Person[];
}

export function AssignView({ the, view, suggested, volunteers, coordinators }: AssignViewProps) {
  const { say } = the;
  const { fields } = view;
  return (
    <>
      <PostForm button={say('check.go-on')}>
        <Hidden name="role" value="volunteer" />
        {suggested.length === 0 ? (
          <p>{say('assign.none')}</p>
        ) : (
          <Radios
            {...fields('volunteer')}
            label={say('assign.volunteer')}
            hint={say('assign.volunteer-hint')}
            choices={suggested.map((each) => ({
              value: each.person.id,
              label: each.person.name,
              hint: reasonsFor(the, each),
            }))}
          />
        )}
        <Details
          summary={say('assign.everybody', { count: volunteers.length })}
          open={suggested.length === 0 || fields('other').value !== '' || fields('other').error !== undefined}
        >
          <Select
            {...fields('other')}
            label={say('assign.other')}
            empty={say('new.choose')}
            choices={volunteers
              .toSorted((one, other) => one.name.localeCompare(other.name, the.language))
              .map((person) => ({
                value: person.id,
                label: nameWithRemark(the, person),
              }))}
          />
        </Details>
      </PostForm>
      {coordinators.length > 0 && (
        <section>
          <h2>{say('assign.coordinator')}</h2>
          <PostForm button={say('check.go-on')}>
            <Hidden name="role" value="coordinator" />
            <Select
              {...fields('coordinator')}
              label={say('assign.to')}
              empty={say('new.choose')}
              choices={coordinators.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </PostForm>
        </section>
      )}
    </>
  );
}
