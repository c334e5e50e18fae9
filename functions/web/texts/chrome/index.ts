/** The frame around every page: menus, paging, titles. */
import { type Catalogue, textsIn } from '../catalogue.ts';
import { type ChromeText, en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

const catalogue: Catalogue<ChromeText> = { en, kk, ru };

export type { ChromeText };
export const chromeTexts = textsIn<ChromeText>(catalogue);
