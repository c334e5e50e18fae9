/** Staff's sessions as a function of the system keeps them: wired to its secret, its clock and its settings. */
import { secretsClient } from '#functions/runtime/aws.ts';
import { clock } from '#functions/runtime/clock.ts';
import { readEnvironment } from '#functions/runtime/environment.ts';
import type { Organisation } from '#functions/runtime/organisation.ts';
import { createEndedSessions, type EndedSessions, type StoreDependencies } from '#functions/store/index.ts';
import type { Site } from '../site.ts';
import { createKeyRing, type KeyRing } from './key-ring.ts';
import { createSecretReader } from './secret.ts';
import { createSessions, type Sessions } from './sessions.ts';

export interface StaffSessions {
  keyRing: KeyRing;
  sessions: Sessions;
  endedSessions: EndedSessions;
}

export function staffSessions(
  site: Site,
  { signIn }: Pick<Organisation, 'signIn'>,
  store: StoreDependencies,
): StaffSessions {
  const { SESSION_SECRET_ARN } = readEnvironment(['SESSION_SECRET_ARN']);
  const keyRing = createKeyRing(createSecretReader(secretsClient(), SESSION_SECRET_ARN), clock.now);
  const limits = { idle: signIn.idleMinutes * 60_000, longest: signIn.longestHours * 3_600_000 };
  const endedSessions = createEndedSessions(store);
  const sessions = createSessions({ keyRing, site, limits, endedSessions, now: clock.now });
  return { keyRing, sessions, endedSessions };
}
