/** What the volunteer door says in Kazakh. */
import type { Texts } from '#functions/web/texts/catalogue.ts';
import type { VolunteerText } from '../en/index.ts';
import { question } from './question.ts';
import { waysOut } from './ways-out.ts';

export const kk: Texts<VolunteerText> = { ...question, ...waysOut };
