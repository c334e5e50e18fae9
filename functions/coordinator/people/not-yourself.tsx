/** Who works here is said by a colleague: nobody locks themselves out, or lets themselves in again. */
import type { PageAnswer } from '#functions/web/page.ts';
import type { OnPage } from '../on-page.ts';
import { staffPage } from './staff-page.tsx';

export const notYourself = (the: OnPage, text: 'leaving.self' | 'again.self'): PageAnswer =>
  staffPage(the, the.say('staff.not-yourself'), <p>{the.say(text)}</p>, 403);
