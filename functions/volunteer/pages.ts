/** The pages of the volunteer door, by their names in the table of routes. */
import type { Page } from '#functions/web/page.ts';
import { createAnotherDayPage } from './another-day/page.tsx';
import { createCallPage } from './call/page.tsx';
import type { VolunteerDependencies } from './dependencies.ts';
import { createHandBackPage } from './hand-back/page.tsx';
import { createQuestionPage } from './question/page.tsx';
import { createStopMessagesPage } from './stop-messages/page.tsx';
import { createWrongPersonPage } from './wrong-person/page.tsx';

export const createVolunteerPages = (deps: VolunteerDependencies) =>
  ({
    question: createQuestionPage(deps),
    call: createCallPage(deps),
    'another-day': createAnotherDayPage(deps),
    'hand-back': createHandBackPage(deps),
    'wrong-person': createWrongPersonPage(deps),
    'stop-messages': createStopMessagesPage(deps),
  }) satisfies Record<string, Page>;
