/** What the volunteer door says, in all three languages. */
import { type Catalogue, type Say, textsIn } from '#functions/web/texts/catalogue.ts';
import { en, type VolunteerText } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export const volunteerCatalogue: Catalogue<VolunteerText> = { kk, ru, en };
export const volunteerTexts = textsIn<VolunteerText>(volunteerCatalogue);

export type { VolunteerText };
export type VolunteerSay = Say<VolunteerText>;
