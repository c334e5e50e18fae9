/** A volunteer: what is known of them, what they hold, when they are away. */
import { emptyForm } from '#functions/web/forms/form.ts';
import type { Page } from '#functions/web/page.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { onVolunteer } from './on-volunteer.ts';
import { showPerson } from './view.tsx';

export const person = (deps: CoordinatorDependencies): Page =>
  onVolunteer(deps, (the) => showPerson(the, emptyForm));
