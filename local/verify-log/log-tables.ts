/** Where the logs are: in the tables that the environment names, or in the local system that runs here. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as v from 'valibot';
import { defaultSettings } from '#case';
import { readEnvironment, readTables } from '#functions/runtime/environment.ts';
import type { StoreDependencies } from '#functions/store/index.ts';
import { localTables, region } from '../aws/names.ts';

/** @throws Error when the environment names no tables and no local system runs. */
export async function logTables(environment: Record<string, string | undefined>): Promise<StoreDependencies> {
  const time = { settings: defaultSettings, now: Date.now };
  if (environment['TABLE_EVENTS'] !== undefined) {
    readEnvironment(['TABLE_EVENTS', 'TABLE_ROWS'], environment);
    return { dynamo: new DynamoDBClient({}), tables: readTables(environment), ...time };
  }
  const endpoint = await localEndpoint(Number(environment['PORT'] ?? 3000));
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return { dynamo: new DynamoDBClient({ endpoint, region, credentials }), tables: localTables, ...time };
}

async function localEndpoint(port: number): Promise<string> {
  const address = `http://localhost:${port}/local/aws`;
  const answered = await fetch(address).catch((error: unknown) => {
    throw new Error(`No local system answers on ${address}; is npm start running?`, { cause: error });
  });
  return v.parse(v.object({ endpoint: v.string() }), await answered.json()).endpoint;
}
