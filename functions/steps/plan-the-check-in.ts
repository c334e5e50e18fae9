/** "Plan the Next Check-in": puts the date that the cadence gives into the case. */
import * as v from 'valibot';
import type { Settings } from '#case';
import type { Cases } from '#functions/store/ports.ts';
import { forTheWorkflow, type NextForTheWorkflow } from './for-the-workflow.ts';
import { theCase } from './the-case.ts';

export const planTheCheckInInput = v.object({ reference: v.string(), on: v.string() });

export function planTheCheckIn(the: {
  cases: Pick<Cases, 'load' | 'carryOut'>;
  settings: Settings;
  now(): string;
}) {
  return async (input: v.InferOutput<typeof planTheCheckInInput>): Promise<NextForTheWorkflow> => {
    // A refusal means that the case has changed meanwhile, or that this was done before: looking again settles both.
    await the.cases.carryOut(input.reference, { type: 'plan-check-in', on: input.on }, { role: 'workflow' });
    return forTheWorkflow(await theCase(the.cases, input.reference), the.settings, the.now());
  };
}
