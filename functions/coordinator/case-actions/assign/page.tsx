/** Gives a case to a volunteer, suggested or chosen, or to another coordinator. */
import * as v from 'valibot';
import { failed, ok, type PersonId, type Result } from '#case';
import type { FieldErrors } from '#functions/web/forms/field-errors.ts';
import { oneOf, optionalLine } from '#functions/web/forms/fields.ts';
import type { Form } from '#functions/web/forms/form.ts';
import { readForm } from '#functions/web/forms/read-form.ts';
import type { Page } from '#functions/web/page.ts';
import type { CoordinatorDependencies } from '../../dependencies.ts';
import type { OnCase } from '../../on-case.ts';
import { caseForm } from '../case-form.tsx';
import { suggestionsFor } from './suggestions.ts';
import { AssignView } from './view.tsx';

const most = 100;
const schema = v.object({
  role: oneOf(['volunteer', 'coordinator']),
  volunteer: optionalLine(most),
  other: optionalLine(most),
  coordinator: optionalLine(most),
});

interface Chosen {
  role: 'volunteer' | 'coordinator';
  to: PersonId;
}

function read(_the: OnCase, form: Form): Result<Chosen, FieldErrors> {
  const read = readForm(schema, form);
  if (!read.ok) return read;
  const { role, volunteer, other, coordinator } = read.value;
  // A name picked from the long list says more than a suggestion that was ticked before.
  const to = role === 'coordinator' ? coordinator : (other ?? volunteer);
  if (to !== undefined) return ok({ role, to });
  return failed({ [role === 'coordinator' ? 'coordinator' : 'other']: { message: 'choose' } });
}

export const assign = (deps: CoordinatorDependencies): Page =>
  caseForm<Chosen>(deps, {
    title: 'action.assign',
    labels: 'assign',
    done: 'assigned',
    read,
    forbids: async (the, { role, to }) => {
      const person = await deps.people.find(to);
      const known = person !== undefined && person.role === role && person.active;
      return known ? undefined : { refused: 'invalid', field: the.say(`case.${role}`) };
    },
    command: (_the, { role, to }) => ({ type: 'reassign', role, to }),
    check: {
      button: ({ role }) => `assign.${role}-button`,
      asks: ({ say }, { to }, told) =>
        told.id === to ? say('assign.ask', { person: told.name }) : undefined,
    },
    body: async (the, view) => {
      const [suggested, volunteers, coordinators] = await Promise.all([
        suggestionsFor(the),
        deps.people.all('volunteer'),
        deps.people.all('coordinator'),
      ]);
      return (
        <AssignView
          the={the}
          view={view}
          suggested={suggested}
          volunteers={volunteers}
          coordinators={coordinators.filter((person) => person.id !== the.state.coordinator)}
        />
      );
    },
  });
