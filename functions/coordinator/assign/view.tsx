/** Suggested volunteers with reasons, everybody else in a list; and the coordinators. */
import type { Person } from '#functions/store/ports.ts';
import { Radios, Select } from '#functions/web/components/choices.tsx';
import { Hidden, PostForm } from '#functions/web/components/post-form.tsx';
import type { FormView } from '../case-form.tsx';
import type { OnCase } from '../on-case.ts';
import type { Suggested } from './suggestions.ts';

interface AssignViewProps {
  the: OnCase;
  view: FormView;
  suggested: readonly Suggested[];
  volunteers: readonly Person[];
  coordinators: readonly Person[];
}

const choicesOf = (people: readonly Person[]) => people.map(({ id, name }) => ({ value: id, label: name }));

export function AssignView({ the, view, suggested, volunteers, coordinators }: AssignViewProps) {
  const { say } = the;
  const { fields } = view;
  const reasonsOf = ({ reasons, openTasks }: Suggested) =>
    [...reasons.map((reason) => say(`assign.${reason}`)), say('assign.tasks', { count: openTasks })].join(
      ', ',
    );
  return (
    <>
      <PostForm button={say('assign.volunteer-button')}>
        <Hidden name="role" value="volunteer" />
        {suggested.length === 0 ? (
          <p>{say('assign.none')}</p>
        ) : (
          <Radios
            {...fields('volunteer')}
            label={say('assign.volunteer')}
            choices={suggested.map((each) => ({
              value: each.person.id,
              label: `${each.person.name} (${reasonsOf(each)})`,
            }))}
          />
        )}
        <Select
          {...fields('other')}
          label={say('assign.other')}
          empty={say('new.choose')}
          choices={choicesOf(volunteers)}
        />
      </PostForm>
      {coordinators.length > 0 && (
        <PostForm button={say('assign.coordinator-button')}>
          <Hidden name="role" value="coordinator" />
          <Select
            {...fields('coordinator')}
            label={say('assign.coordinator')}
            empty={say('new.choose')}
            choices={choicesOf(coordinators)}
          />
        </PostForm>
      )}
    </>
  );
}
