/** The pages of the sign-in door, by their names in routes.ts. */
import type { Page } from '#functions/web/page.ts';
import type { SignInDependencies } from './dependencies.ts';
import { ownDoor } from './own-door.ts';
import { signIn } from './sign-in.ts';
import { signedOut, signOut } from './sign-out.tsx';
import { signOutEverywhere } from './sign-out-everywhere.tsx';
import { signedIn } from './signed-in.ts';
import { signedInAgain } from './signed-in-again.tsx';

export const createSignInPages = (deps: SignInDependencies): Record<string, Page> => ({
  'own-door': ownDoor,
  'sign-in': signIn(deps),
  'signed-in': signedIn(deps),
  'signed-in-again': signedInAgain,
  'sign-out': signOut(deps),
  'sign-out-everywhere': signOutEverywhere(deps),
  'signed-out': signedOut,
});
