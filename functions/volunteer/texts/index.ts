/** What the volunteer door says, in all three languages. */
import { type Catalogue, type Say, textsIn } from '#functions/web/texts/catalogue.ts';
import { en, type VolunteerText } from './en/index.ts';
import { kk } from './kk/index.ts';
import { ru } from './ru/index.ts';

export const volunteerCatalogue: Catalogue<VolunteerText> = { kk, ru, en };
export const volunteerTexts = textsIn<VolunteerText>(volunteerCatalogue);

export type { VolunteerText };
export type VolunteerSay = Say<VolunteerText>;
