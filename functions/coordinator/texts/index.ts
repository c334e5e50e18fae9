/** What the coordinator door says. */
import { type Catalogue, type Say, textsIn } from '#functions/web/texts/catalogue.ts';
import { type CoordinatorText, en } from './en/index.ts';
import { kk } from './kk/index.ts';
import { ru } from './ru/index.ts';

export const coordinatorCatalogue: Catalogue<CoordinatorText> = { en, kk, ru };
export const coordinatorTexts = textsIn<CoordinatorText>(coordinatorCatalogue);
export const isCoordinatorText = (key: string): key is CoordinatorText => Object.hasOwn(en, key);
export type { CoordinatorText };
export type CoordinatorSay = Say<CoordinatorText>;
