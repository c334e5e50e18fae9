/** The words of the field: what every code of the model is called. */
import { type Catalogue, type Say, textsIn } from '../catalogue.ts';
import { en } from './en.ts';
import type { VocabularyText } from './keys.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

const catalogue: Catalogue<VocabularyText> = { en, kk, ru };
export const vocabulary = textsIn<VocabularyText>(catalogue);
export type { VocabularyText };
export type Word = Say<VocabularyText>;
