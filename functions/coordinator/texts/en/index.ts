/** What the coordinator door says in English; its keys are what every language has to have. */
import { actions } from './actions.ts';
import { calls } from './calls.ts';
import { casePage } from './case-page.ts';
import { check } from './check.ts';
import { drafts } from './drafts.ts';
import { goods } from './goods.ts';
import { importTexts } from './import.ts';
import { leaving } from './leaving.ts';
import { lists } from './lists.ts';
import { newCase } from './new-case.ts';
import { people } from './people.ts';
import { personalData } from './personal-data.ts';
import { queue } from './queue.ts';

export const en = {
  ...lists,
  ...importTexts,
  ...newCase,
  ...drafts,
  ...calls,
  ...casePage,
  ...check,
  ...actions,
  ...people,
  ...goods,
  ...leaving,
  ...queue,
  ...personalData,
} as const;
export type CoordinatorText = keyof typeof en;
