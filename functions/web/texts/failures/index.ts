/** Pages for what goes wrong at the door itself: nothing found, not allowed, broken. */
import { type Catalogue, textsIn } from '../catalogue.ts';
import { en, type FailureText } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

const catalogue: Catalogue<FailureText> = { en, kk, ru };
export const failureTexts = textsIn<FailureText>(catalogue);
