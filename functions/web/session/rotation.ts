/**
 * Changes the secret of sessions, as Secrets Manager asks for it: one call for each step, any of them perhaps twice.
 * What the secret was until now stays known as the one before, so that nobody is signed out (key-ring.ts).
 */
import { randomBytes } from 'node:crypto';
import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  ResourceExistsException,
  type SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';
import * as v from 'valibot';
import { log } from '#functions/runtime/log.ts';
import { keysOf } from './keys.ts';

const rotationEvent = v.object({
  Step: v.picklist(['createSecret', 'setSecret', 'testSecret', 'finishSecret']),
  SecretId: v.string(),
  /** Also the id of the version that is being made. */
  ClientRequestToken: v.string(),
});

const bytesOfSecret = 48;

export function createRotation(client: SecretsManagerClient) {
  return async (event: unknown): Promise<void> => {
    const { Step, SecretId, ClientRequestToken: version } = v.parse(rotationEvent, event);
    switch (Step) {
      case 'createSecret':
        return createVersion(client, SecretId, version);
      case 'setSecret':
        // Nobody but our own functions has to be told, and they read it by themselves.
        return;
      case 'testSecret':
        return testVersion(client, SecretId, version);
      case 'finishSecret':
        return useVersion(client, SecretId, version);
    }
  };
}

async function createVersion(client: SecretsManagerClient, SecretId: string, version: string): Promise<void> {
  try {
    await client.send(
      new PutSecretValueCommand({
        SecretId,
        ClientRequestToken: version,
        SecretString: randomBytes(bytesOfSecret).toString('base64url'),
        VersionStages: ['AWSPENDING'],
      }),
    );
  } catch (error) {
    // Made the first time that we were asked; it keeps the value that it got then.
    if (!(error instanceof ResourceExistsException)) throw error;
  }
}

/** @throws Error for a secret that is no text, too short, or the old one over again. */
async function testVersion(client: SecretsManagerClient, SecretId: string, version: string): Promise<void> {
  const [made, used] = await Promise.all([
    client.send(new GetSecretValueCommand({ SecretId, VersionId: version })),
    client.send(new GetSecretValueCommand({ SecretId, VersionStage: 'AWSCURRENT' })),
  ]);
  const secret = made.SecretString ?? '';
  if (Buffer.from(secret, 'base64url').length < bytesOfSecret) throw new Error('A secret that is too short');
  const isUsedAlready = used.VersionId === version;
  if (!isUsedAlready && keysOf(secret).id === keysOf(used.SecretString ?? '').id)
    throw new Error('A secret that is the same as before');
}

/** From now on it seals; Secrets Manager itself keeps the one that did so as the one before. */
async function useVersion(client: SecretsManagerClient, SecretId: string, version: string): Promise<void> {
  const { VersionIdsToStages = {} } = await client.send(new DescribeSecretCommand({ SecretId }));
  const used = Object.entries(VersionIdsToStages).find(([, stages]) => stages.includes('AWSCURRENT'))?.[0];
  if (used === version) return;
  await client.send(
    new UpdateSecretVersionStageCommand({
      SecretId,
      VersionStage: 'AWSCURRENT',
      MoveToVersionId: version,
      ...(used !== undefined && { RemoveFromVersionId: used }),
    }),
  );
  log.info('session-secret-rotated', { version });
}
