/** The product's handlers, loaded once; their clients answer from whichever life is being lived. */
import { resolve } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient } from '@aws-sdk/client-ses';
import { SFNClient } from '@aws-sdk/client-sfn';
import * as v from 'valibot';
import { functions } from '#functions/functions.ts';
import { type Clock, useClock } from '#functions/runtime/clock.ts';
import { surroundings } from '#functions/runtime/surroundings.ts';
import {
  createAsks,
  createCaseRows,
  createCases,
  createGoods,
  createPeople,
} from '#functions/store/index.ts';
import { setEnvironment } from '#local/environment.ts';
import { createHandlers, type Handlers } from '#local/functions/handlers.ts';
import { type AnswerCall, answerInstead } from '../aws/answer-instead.ts';

export interface Cloud {
  clock: Clock;
  dynamo: AnswerCall;
  stepFunctions: AnswerCall;
  email: AnswerCall;
  sms: AnswerCall;
}

const doors = 'http://asar.test';
/** Managers only read, and who signs in is not asked here. */
const used = Object.keys(functions).filter((name) => !['manager', 'sign-in'].includes(name));
/** What staff's sessions are sealed with. */
const secret = 'a secret of the simulation, long enough for its purpose';

/**
 * What a process reads once and keeps, as it keeps the secret: lives of one process must not tell by it which of them
 * came first, so that reading it takes no time and never fails.
 */
const salt = { pk: { S: 'SALT' }, sk: { S: 'SALT' }, salt: { S: 'a salt of the simulation' } };
const saltKey = v.object({ Key: v.object({ pk: v.object({ S: v.literal('SALT') }) }) });
const isSalt = (input: unknown): boolean => v.is(saltKey, input);

let cloud: Cloud | undefined;
let loading: ReturnType<typeof load> | undefined;

const present = (): Cloud => {
  if (cloud === undefined) throw new Error('A call from outside of every life');
  return cloud;
};

/** From here on every client of this process speaks to this cloud. */
export function enter(next: Cloud) {
  cloud = next;
  useClock(next.clock);
  loading ??= load();
  return loading;
}

async function load() {
  answerInstead(DynamoDBClient.prototype, async (operation, input) =>
    isSalt(input) ? { Item: salt } : present().dynamo(operation, input),
  );
  answerInstead(SFNClient.prototype, (...call) => present().stepFunctions(...call));
  answerInstead(SESClient.prototype, (...call) => present().email(...call));
  answerInstead(PinpointSMSVoiceV2Client.prototype, (...call) => present().sms(...call));
  answerInstead(SecretsManagerClient.prototype, async () => ({ SecretString: secret }));
  setEnvironment({ doors, aws: 'http://aws.test' }, { quiet: true });
  const handlers: Handlers = createHandlers(functions, resolve(import.meta.dirname, '../../..'));
  await Promise.all(used.map((name) => handlers.find(name)));
  // Loaded only now, as everything that logs: before, it would not know that this is to be quiet.
  const { eraseOldFamilies } = await import('#functions/retention/erase-old-families.ts');
  const { store } = surroundings();
  return {
    handlers,
    eraseOldFamilies,
    settings: store.settings,
    dependencies: store,
    store: {
      cases: createCases(store),
      rows: createCaseRows(store),
      people: createPeople(store),
      goods: createGoods(store),
      asks: createAsks(store),
    },
  };
}
