/** What every function has around it: time, settings, the organisation and the store's dependencies. */
import type { Settings } from '#case';
import { dynamoClient } from './aws.ts';
import { clock } from './clock.ts';
import { readEnvironment, readTables } from './environment.ts';
import { newId } from './new-id.ts';
import { type Organisation, settingsOf } from './organisation.ts';

export interface Surroundings {
  organisation: Organisation;
  settings: Settings;
  /** Address of the front doors, without a slash at the end. */
  baseUrl: string;
  /** The present instant, UTC with milliseconds. */
  now(): string;
  /** What the store's makers ask for. */
  store: {
    dynamo: ReturnType<typeof dynamoClient>;
    tables: ReturnType<typeof readTables>;
    settings: Settings;
    now(): number;
    newId(): string;
  };
}

export function surroundings(): Surroundings {
  const environment = readEnvironment(['BASE_URL', 'ORGANISATION']);
  const settings = settingsOf(environment.ORGANISATION);
  return {
    organisation: environment.ORGANISATION,
    settings,
    baseUrl: environment.BASE_URL,
    now: () => new Date(clock.now()).toISOString(),
    store: { dynamo: dynamoClient(), tables: readTables(), settings, now: clock.now, newId },
  };
}
