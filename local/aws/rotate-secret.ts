/** Has the secret of sessions changed, step by step as Secrets Manager does when its day has come. */
import { randomUUID } from 'node:crypto';
import type { Invoke } from '../functions/invoke.ts';
import { sessionSecretArn } from './names.ts';

const steps = ['createSecret', 'setSecret', 'testSecret', 'finishSecret'] as const;

/** @throws Error naming the step that failed. */
export async function rotateSecret(invoke: Invoke): Promise<void> {
  const ClientRequestToken = randomUUID();
  for (const Step of steps) {
    const event = { Step, SecretId: sessionSecretArn, ClientRequestToken };
    const { ok } = await invoke('rotate-session-secret', event);
    if (!ok) throw new Error(`The secret of sessions was not changed: ${Step} failed`);
  }
}
