/** Changing the secret of sessions: each step as Secrets Manager asks for it, once or twice, and when something is wrong. */
import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  InternalServiceError,
  PutSecretValueCommand,
  ResourceExistsException,
  SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createRotation } from '#functions/web/session/rotation.ts';

const manager = mockClient(SecretsManagerClient);
const SecretId = 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:asar-session';
const rotate = (Step: string) =>
  createRotation(new SecretsManagerClient({}))({ Step, SecretId, ClientRequestToken: 'new-version' });
const long = (letter: string) => letter.repeat(64);
const made = (SecretString: string) =>
  manager.on(GetSecretValueCommand, { SecretId, VersionId: 'new-version' }).resolves({ SecretString });

// Other tests share this process, and the class.
afterAll(() => manager.restore());
beforeEach(() => {
  manager.reset();
  manager
    .on(GetSecretValueCommand, { SecretId, VersionStage: 'AWSCURRENT' })
    .resolves({ SecretString: long('a'), VersionId: 'old-version' });
});

describe('a new secret', () => {
  it('is 384 random bits, and pending until it was tested', async () => {
    manager.on(PutSecretValueCommand).resolves({});
    await rotate('createSecret');
    await rotate('createSecret');
    const puts = manager.commandCalls(PutSecretValueCommand).map((call) => call.args[0].input);
    expect(puts[0]).toMatchObject({
      SecretId,
      ClientRequestToken: 'new-version',
      VersionStages: ['AWSPENDING'],
    });
    const [one, other] = puts.map(({ SecretString = '' }) => SecretString);
    expect(Buffer.from(one ?? '', 'base64url')).toHaveLength(48);
    expect(one).not.toBe(other);
  });

  it('stays as it was first made when it is asked for once more', async () => {
    manager.on(PutSecretValueCommand).rejects(new ResourceExistsException({ message: '', $metadata: {} }));
    await expect(rotate('createSecret')).resolves.toBeUndefined();
  });

  it('that cannot be kept fails, so that Secrets Manager tries again', async () => {
    manager.on(PutSecretValueCommand).rejects(new InternalServiceError({ message: 'busy', $metadata: {} }));
    await expect(rotate('createSecret')).rejects.toThrow('busy');
  });

  it('is told to nobody', async () => {
    await rotate('setSecret');
    expect(manager.calls()).toHaveLength(0);
  });
});

describe('the test of a new secret', () => {
  it('passes one that is long enough and not the old one', async () => {
    made(long('b'));
    await expect(rotate('testSecret')).resolves.toBeUndefined();
  });

  it.each([
    ['too short', 'short', 'too short'],
    ['empty', '', 'too short'],
    ['the old one over again', long('a'), 'the same as before'],
  ])('turns away one that is %s', async (_, secret, why) => {
    made(secret);
    await expect(rotate('testSecret')).rejects.toThrow(why);
  });

  it('passes one that is in use by now, since it may be asked again', async () => {
    made(long('a'));
    manager
      .on(GetSecretValueCommand, { SecretId, VersionStage: 'AWSCURRENT' })
      .resolves({ SecretString: long('a'), VersionId: 'new-version' });
    await expect(rotate('testSecret')).resolves.toBeUndefined();
  });
});

describe('the last step', () => {
  const versions = (VersionIdsToStages: Record<string, string[]>) =>
    manager.on(DescribeSecretCommand, { SecretId }).resolves({ VersionIdsToStages });

  it('puts the new secret in the place of the one in use', async () => {
    versions({
      'older-version': ['AWSPREVIOUS'],
      'old-version': ['AWSCURRENT'],
      'new-version': ['AWSPENDING'],
    });
    manager.on(UpdateSecretVersionStageCommand).resolves({});
    await rotate('finishSecret');
    expect(manager.commandCalls(UpdateSecretVersionStageCommand)[0]?.args[0].input).toEqual({
      SecretId,
      VersionStage: 'AWSCURRENT',
      MoveToVersionId: 'new-version',
      RemoveFromVersionId: 'old-version',
    });
  });

  it('leaves it there when it is asked for once more', async () => {
    versions({ 'old-version': ['AWSPREVIOUS'], 'new-version': ['AWSCURRENT', 'AWSPENDING'] });
    await rotate('finishSecret');
    expect(manager.commandCalls(UpdateSecretVersionStageCommand)).toHaveLength(0);
  });
});

it('what is no step is refused', async () => {
  await expect(rotate('removeSecret')).rejects.toThrow();
});
