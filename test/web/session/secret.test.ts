/** The secret of sessions as Secrets Manager gives it. */
import {
  GetSecretValueCommand,
  InternalServiceError,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createKeyRing } from '#functions/web/session/key-ring.ts';
import { createSecretReader } from '#functions/web/session/secret.ts';

const manager = mockClient(SecretsManagerClient);
const arn = 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:asar-session';
const reader = () => createSecretReader(new SecretsManagerClient({}), arn);
const at = (VersionStage: string) => manager.on(GetSecretValueCommand, { SecretId: arn, VersionStage });

// Other tests share this process, and the class.
afterAll(() => manager.restore());
beforeEach(() => manager.reset());

describe('the secret', () => {
  it('is read with the one before it', async () => {
    at('AWSCURRENT').resolves({ SecretString: 'new' });
    at('AWSPREVIOUS').resolves({ SecretString: 'old' });
    expect([await reader().current(), await reader().previous()]).toEqual(['new', 'old']);
  });

  it('has none before it until it is rotated', async () => {
    at('AWSPREVIOUS').rejects(new ResourceNotFoundException({ message: 'no such stage', $metadata: {} }));
    expect(await reader().previous()).toBeUndefined();
  });

  it('that cannot be read is read again with the next request', async () => {
    at('AWSCURRENT')
      .rejectsOnce(new InternalServiceError({ message: 'busy', $metadata: {} }))
      .resolves({ SecretString: 'new' });
    const ring = createKeyRing(reader(), () => 0);
    await expect(ring.current()).rejects.toThrow('busy');
    expect((await ring.current()).id).toHaveLength(8);
  });

  it('that is no text is a mistake', async () => {
    at('AWSCURRENT').resolves({});
    await expect(reader().current()).rejects.toThrow('no text');
  });
});
