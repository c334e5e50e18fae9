/** What the coordinator door says. English for now; another language is one more file here. */
import { type Catalogue, type Say, textsIn } from '#functions/web/texts/catalogue.ts';
import { type CoordinatorText, en } from './en.ts';

const catalogue: Catalogue<CoordinatorText> = { en };
export const coordinatorTexts = textsIn<CoordinatorText>(catalogue);
export const isCoordinatorText = (key: string): key is CoordinatorText => Object.hasOwn(en, key);
export type { CoordinatorText };
export type CoordinatorSay = Say<CoordinatorText>;
