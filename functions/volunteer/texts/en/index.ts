/** What the volunteer door says in English; its keys are what the other languages have to have. */
import { question } from './question.ts';
import { waysOut } from './ways-out.ts';

export const en = { ...question, ...waysOut } as const;

export type VolunteerText = keyof typeof en;
export type QuestionText = keyof typeof question;
export type WayOutText = keyof typeof waysOut;
