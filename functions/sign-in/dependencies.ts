/** What the sign-in door works with. */

import type { EndedSessions } from '#functions/store/index.ts';
import type { People } from '#functions/store/ports.ts';
import type { Sessions } from '#functions/web/session/sessions.ts';
import type { Attempts } from './attempts.ts';
import type { Provider } from './provider.ts';

export interface SignInDependencies {
  provider: Provider;
  attempts: Attempts;
  sessions: Pick<Sessions, 'standing' | 'begin' | 'end'>;
  endedSessions: Pick<EndedSessions, 'endAll' | 'endOne'>;
  people: Pick<People, 'find' | 'save'>;
}
