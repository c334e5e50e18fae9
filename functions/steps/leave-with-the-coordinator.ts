/** "Leave It with the Coordinator": a step failed for good, so the case waits for its coordinator by name. */
import * as v from 'valibot';
import { log } from '#functions/runtime/log.ts';
import type { Cases } from '#functions/store/ports.ts';
import { theCase } from './the-case.ts';

export const leaveInput = v.object({
  reference: v.string(),
  /** Name of the error, as Step Functions gives it. */
  error: v.string(),
});

export function leaveWithTheCoordinator(the: { cases: Pick<Cases, 'load' | 'carryOut'> }) {
  return async ({ reference, error }: v.InferOutput<typeof leaveInput>): Promise<void> => {
    log.error('step-failed', { reference, step: 'workflow', error });
    const { coordinator } = await theCase(the.cases, reference);
    const command = {
      type: 'escalate',
      to: coordinator,
      role: 'coordinator',
      reason: 'step-failed',
    } as const;
    const left = await the.cases.carryOut(reference, command, { role: 'workflow' });
    if (!left.ok)
      log.warn('command-refused', { reference, command: command.type, refusal: left.failure.refused });
  };
}
