/** Secrets Manager, as far as functions use it: one secret and its versions, made when a system is new, kept with its data. */
import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import type { AwsBackend } from './endpoint.ts';
import { jsonAnswer, jsonOf, operationOf } from './json-answer.ts';
import { sessionSecretArn } from './names.ts';

/** Systems without a folder, one after another in one process, share theirs: handlers remember what they have read. */
const ofThisProcess = randomBytes(48).toString('base64url');

const stages = ['AWSCURRENT', 'AWSPREVIOUS', 'AWSPENDING'] as const;
type VersionStage = (typeof stages)[number];

const version = v.object({ id: v.string(), value: v.string(), stage: v.nullable(v.picklist(stages)) });
type Version = v.InferOutput<typeof version>;

const call = v.object({
  SecretId: v.literal(sessionSecretArn),
  VersionStage: v.optional(v.picklist(stages), 'AWSCURRENT'),
  VersionId: v.optional(v.string()),
  ClientRequestToken: v.optional(v.string(), ''),
  SecretString: v.optional(v.string(), ''),
  MoveToVersionId: v.optional(v.string(), ''),
});
type Call = v.InferOutput<typeof call>;

const refusal = (kind: string) => jsonAnswer(400, { __type: kind, message: 'This secret has it otherwise' });

/** @param kept whether the database outlives this process. */
export function createSecrets(database: DatabaseSync, kept: boolean): AwsBackend {
  database.exec(
    'CREATE TABLE IF NOT EXISTS secret_version (id TEXT PRIMARY KEY, value TEXT NOT NULL, stage TEXT UNIQUE)',
  );
  const versions = (): Version[] =>
    v.parse(v.array(version), database.prepare('SELECT id, value, stage FROM secret_version').all());
  const insert = (id: string, value: string, stage: VersionStage) =>
    database.prepare('INSERT INTO secret_version VALUES (?, ?, ?)').run(id, value, stage);
  const label = (stage: VersionStage, id: string) => {
    database.prepare('UPDATE secret_version SET stage = NULL WHERE stage = ?').run(stage);
    database.prepare('UPDATE secret_version SET stage = ? WHERE id = ?').run(stage, id);
  };
  if (versions().length === 0)
    insert('first', kept ? randomBytes(48).toString('base64url') : ofThisProcess, 'AWSCURRENT');

  const operations: Record<string, (asked: Call) => ReturnType<typeof jsonAnswer>> = {
    GetSecretValue({ VersionId, VersionStage }) {
      const found = versions().find(({ id, stage }) =>
        VersionId === undefined ? stage === VersionStage : id === VersionId,
      );
      if (found === undefined) return refusal('ResourceNotFoundException');
      const { id, value, stage } = found;
      return jsonAnswer(200, { ...named, VersionId: id, SecretString: value, VersionStages: [stage] });
    },
    DescribeSecret: () =>
      jsonAnswer(200, {
        ...named,
        VersionIdsToStages: Object.fromEntries(
          versions().map(({ id, stage }) => [id, stage === null ? [] : [stage]]),
        ),
      }),
    PutSecretValue({ ClientRequestToken, SecretString }) {
      if (versions().some(({ id }) => id === ClientRequestToken)) return refusal('ResourceExistsException');
      database.prepare("UPDATE secret_version SET stage = NULL WHERE stage = 'AWSPENDING'").run();
      insert(ClientRequestToken, SecretString, 'AWSPENDING');
      return jsonAnswer(200, { ...named, VersionId: ClientRequestToken });
    },
    UpdateSecretVersionStage({ MoveToVersionId }) {
      const used = versions().find(({ stage }) => stage === 'AWSCURRENT');
      if (used) label('AWSPREVIOUS', used.id);
      label('AWSCURRENT', MoveToVersionId);
      return jsonAnswer(200, named);
    },
  };

  return async (request) => {
    const asked = v.safeParse(call, jsonOf(request));
    const operation = operations[operationOf(request)];
    return asked.success && operation ? operation(asked.output) : refusal('ResourceNotFoundException');
  };
}

const named = { ARN: sessionSecretArn, Name: 'session' };
