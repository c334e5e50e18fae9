/** DynamoDB in memory for tests, with the product's own tables: dynalite, or another that the environment names. */
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import * as v from 'valibot';
import { defaultSettings, type Settings } from '#case';
import type { StoreDependencies } from '#functions/store/index.ts';
import { localTables } from '#local/aws/names.ts';
import { makeTables } from '#local/aws/tables.ts';
import { answerInstead } from '../simulation/aws/answer-instead.ts';
import { createMemoryDynamo } from '../simulation/dynamo/memory-dynamo.ts';

export interface TestStore extends StoreDependencies {
  /** Moves the store's clock; it stands still otherwise. */
  setNow(instant: string): void;
  stop(): Promise<void>;
}

/** Where tests find a DynamoDB other than dynalite, one that keeps accounts apart: `http://127.0.0.1:4566`. */
const otherEndpoint = process.env['ASAR_TEST_DYNAMODB'];

/**
 * Tables that are gone when the test is; `stop` it in `afterAll`. `STORE=memory` puts the simulation's DynamoDB in the
 * place of dynalite: what holds on one has to hold on the other.
 */
export async function startStore(options: { now?: string; settings?: Settings } = {}): Promise<TestStore> {
  const { dynamo, stop } = await (process.env['STORE'] === 'memory' ? inMemory() : atAnEndpoint());
  let now = Date.parse(options.now ?? '2026-11-23T04:00:00.000Z');
  return {
    dynamo,
    tables: localTables,
    settings: options.settings ?? defaultSettings,
    now: () => now,
    setNow: (instant) => {
      now = Date.parse(instant);
    },
    stop,
  };
}

async function inMemory(): Promise<Pick<TestStore, 'dynamo' | 'stop'>> {
  const memory = createMemoryDynamo();
  const dynamo = new DynamoDBClient({ region });
  answerInstead(dynamo, async (operation, input) => memory.answer(operation, input));
  return { dynamo, stop: async () => dynamo.destroy() };
}

async function atAnEndpoint(): Promise<Pick<TestStore, 'dynamo' | 'stop'>> {
  const { endpoint, stop } =
    otherEndpoint === undefined ? await startDynalite() : { endpoint: otherEndpoint, stop: () => undefined };
  const account = String(randomInt(1e11, 1e12));
  await makeTables({ ask: (operation, body) => ask({ endpoint, account }, operation, body) });
  const dynamo = new DynamoDBClient({
    endpoint,
    region,
    // An emulator takes a key of twelve digits for the account's number, so that each test has tables of its own.
    credentials: { accessKeyId: account, secretAccessKey: 'local' },
  });
  return {
    dynamo,
    async stop() {
      dynamo.destroy();
      stop();
    },
  };
}

async function startDynalite(): Promise<{ endpoint: string; stop(): void }> {
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = v.parse(v.object({ port: v.number() }), server.address());
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const region = 'eu-central-1';

async function ask(
  { endpoint, account }: { endpoint: string; account: string },
  operation: string,
  body: unknown,
) {
  const answered = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${operation}`,
      'x-amz-date': '20261123T040000Z',
      authorization: `AWS4-HMAC-SHA256 Credential=${account}/20261123/${region}/dynamodb/aws4_request, SignedHeaders=host, Signature=local`,
    },
    body: JSON.stringify(body),
  });
  return { status: answered.status, body: await answered.json() };
}
