/** The words of the three answer forms. */
import { type FullCatalogue, textsIn } from '../catalogue.ts';
import { type AnswerText, en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

const catalogue: FullCatalogue<AnswerText> = { en, kk, ru };
export const answerTexts = textsIn<AnswerText>(catalogue);
