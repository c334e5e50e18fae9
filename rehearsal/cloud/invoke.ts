/** Calls a deployed function as a schedule does, and reads what it logs. */
import type { FunctionName } from '#functions/functions.ts';
import { authorizationFor } from './calls.ts';
import type { Emulator } from './emulator.ts';

/** @returns the end of its log. @throws Error when it fails. */
export async function invoke({ url }: Pick<Emulator, 'url'>, name: FunctionName): Promise<string> {
  const answer = await fetch(`${url}/2015-03-31/functions/asar-rehearsal-${name}/invocations`, {
    method: 'POST',
    headers: {
      'x-amz-log-type': 'Tail',
      ...authorizationFor('lambda'),
    },
    body: '{}',
  });
  const said = await answer.text();
  const failed = answer.headers.get('x-amz-function-error') !== null;
  if (!answer.ok || failed) throw new Error(`${name}: ${answer.status} ${said}`);
  return Buffer.from(answer.headers.get('x-amz-log-result') ?? '', 'base64').toString();
}
