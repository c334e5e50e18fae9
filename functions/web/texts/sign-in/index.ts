/** Signing in and out, and what happens to a form meanwhile. */
import { type Catalogue, textsIn } from '../catalogue.ts';
import { en, type SignInText } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

const catalogue: Catalogue<SignInText> = { en, kk, ru };
export const signInTexts = textsIn<SignInText>(catalogue);
