/** Puts into the case what a volunteer wishes instead of answering. */
import type { CaseCommand, Refusal, Result } from '#case';
import { log } from '#functions/runtime/log.ts';
import type { CarriedOut } from '#functions/store/ports.ts';
import type { VolunteerDependencies } from './dependencies.ts';
import type { Visit } from './visit.ts';

/** A refusal is logged by its code, and left to the page to say. */
export async function wish(
  { cases }: Pick<VolunteerDependencies, 'cases'>,
  { link }: Visit,
  command: CaseCommand,
): Promise<Result<CarriedOut, Refusal>> {
  const done = await cases.carryOut(link.reference, command, { role: 'volunteer', id: link.person });
  if (!done.ok) {
    const { refused } = done.failure;
    log.info('command-refused', { reference: link.reference, command: command.type, refusal: refused });
  }
  return done;
}
