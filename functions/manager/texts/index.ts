/** What the manager door says. */
import { type Catalogue, type Say, textsIn } from '#functions/web/texts/catalogue.ts';
import { en, type ManagerText } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export const managerCatalogue: Catalogue<ManagerText> = { en, kk, ru };
export const managerTexts = textsIn<ManagerText>(managerCatalogue);

export type { ManagerText };
export type ManagerSay = Say<ManagerText>;
