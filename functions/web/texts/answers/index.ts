/** The words of the three answer forms. */
import { type Catalogue, textsIn } from '../catalogue.ts';
import { type AnswerText, en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

const catalogue: Catalogue<AnswerText> = { en, kk, ru };
export const answerTexts = textsIn<AnswerText>(catalogue);
