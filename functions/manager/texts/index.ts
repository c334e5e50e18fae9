/** What the manager door says. English for now; another language is one more file here. */
import { type Catalogue, type Say, textsIn } from '#functions/web/texts/catalogue.ts';
import { en, type ManagerText } from './en.ts';

const catalogue: Catalogue<ManagerText> = { en };
export const managerTexts = textsIn<ManagerText>(catalogue);

export type { ManagerText };
export type ManagerSay = Say<ManagerText>;
