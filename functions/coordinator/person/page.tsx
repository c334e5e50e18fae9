/** A volunteer: what is known of them, what they hold, when they are away. */
import { emptyForm } from '#functions/web/forms/form.ts';
import type { Page } from '#functions/web/page.ts';
import type { CoordinatorDependencies } from '../dependencies.ts';
import { onPage } from '../on-page.ts';
import { showPerson } from './person-view.tsx';
import { notAVolunteer, volunteerIn } from './volunteer-in.ts';

export const person = (deps: CoordinatorDependencies): Page =>
  onPage(deps, async (the) => {
    const found = await volunteerIn(the);
    return found === undefined ? notAVolunteer(the) : showPerson(the, found, { form: emptyForm });
  });
