/** Carries out a command of who asks; a refusal is logged by its code and left to the page to say. */
import { type CaseCommand, type CaseReference, failed, ok, type Refusal, type Result } from '#case';
import { log } from '#functions/runtime/log.ts';
import type { OnPage } from './on-page.ts';

/** Sent twice, it is done once: that it was done before is no failure. */
export async function carryOut(
  { deps, by }: Pick<OnPage, 'deps' | 'by'>,
  reference: CaseReference,
  command: CaseCommand,
): Promise<Result<void, Refusal>> {
  const done = await deps.cases.carryOut(reference, command, by);
  if (done.ok || done.failure.refused === 'already-recorded') return ok(undefined);
  const { refused } = done.failure;
  log.info('command-refused', { reference, command: command.type, refusal: refused });
  return failed(done.failure);
}
