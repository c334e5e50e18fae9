/** What stands beside a field that cannot be taken as it is. */
import { type Catalogue, textsIn } from '../catalogue.ts';
import { type ErrorText, en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

const catalogue: Catalogue<ErrorText> = { en, kk, ru };
export const errorTexts = textsIn<ErrorText>(catalogue);
export const isErrorText = (text: string): text is ErrorText => Object.hasOwn(en, text);
export type { ErrorText };
