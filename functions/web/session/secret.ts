/** The secret that sessions are sealed with, from Secrets Manager. */
import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import type { SecretReader } from './key-ring.ts';

export function createSecretReader(client: SecretsManagerClient, arn: string): SecretReader {
  const read = async (VersionStage: 'AWSCURRENT' | 'AWSPREVIOUS'): Promise<string> => {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: arn, VersionStage }));
    if (SecretString === undefined) throw new Error('The secret of sessions is no text');
    return SecretString;
  };
  return {
    current: () => read('AWSCURRENT'),
    async previous() {
      try {
        return await read('AWSPREVIOUS');
      } catch (error) {
        // It was never rotated.
        if (error instanceof ResourceNotFoundException) return undefined;
        throw error;
      }
    },
  };
}
