/** What the questions of a section are shown with, on its own page and on the page of all of them. */
import type { Person } from '#functions/store/ports.ts';
import type { Fields } from '#functions/web/forms/field-errors.ts';
import type { OnPage } from '../../on-page.ts';

export interface QuestionsProps {
  the: OnPage;
  fields: Fields;
}

export interface WithVolunteers extends QuestionsProps {
  volunteers: readonly Person[];
}
