/** Times as one says them. */
import { type Catalogue, textsIn } from '../catalogue.ts';
import { en, type WhenText } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

const catalogue: Catalogue<WhenText> = { en, kk, ru };
export const whenTexts = textsIn<WhenText>(catalogue);
