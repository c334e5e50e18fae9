/** Secrets Manager, as far as functions read from it: one secret, made when a system is new and kept with its data. */
import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import type { AwsBackend } from './endpoint.ts';
import { jsonAnswer, jsonOf, operationOf } from './json-answer.ts';
import { sessionSecretArn } from './names.ts';

/** Systems without a folder, one after another in one process, share theirs: handlers remember what they have read. */
const ofThisProcess = randomBytes(48).toString('base64url');

const call = v.object({
  SecretId: v.literal(sessionSecretArn),
  VersionStage: v.optional(v.string(), 'AWSCURRENT'),
});

/** @param kept whether the database outlives this process. */
export function createSecrets(database: DatabaseSync, kept: boolean): AwsBackend {
  database.exec(
    'CREATE TABLE IF NOT EXISTS secret (id INTEGER PRIMARY KEY CHECK (id = 1), value TEXT NOT NULL)',
  );
  const fresh = kept ? randomBytes(48).toString('base64url') : ofThisProcess;
  database.prepare('INSERT OR IGNORE INTO secret VALUES (1, ?)').run(fresh);
  const value = database.prepare('SELECT value FROM secret').get()?.['value'];

  return async (request) => {
    const asked = v.safeParse(call, jsonOf(request));
    const isKnown = asked.success && asked.output.VersionStage === 'AWSCURRENT';
    if (operationOf(request) !== 'GetSecretValue' || !isKnown)
      return jsonAnswer(400, { __type: 'ResourceNotFoundException', message: 'There is no such secret' });
    return jsonAnswer(200, {
      ARN: sessionSecretArn,
      Name: 'session',
      SecretString: value,
      VersionStages: ['AWSCURRENT'],
    });
  };
}
