/** "Look at the Case": what does the case need now, and until when can it wait? */
import * as v from 'valibot';
import { addDuration, type Settings } from '#case';
import type { Asks, Cases } from '#functions/store/ports.ts';
import { forTheWorkflow, type NextForTheWorkflow } from './for-the-workflow.ts';
import { theCase } from './the-case.ts';

/** An execution's history holds 25,000 events at most; a look and what follows it takes about 20. */
const mostLooks = 400;

export const lookInput = v.object({
  reference: v.string(),
  opening: v.number(),
  execution: v.string(),
  startedAt: v.string(),
  looks: v.number(),
});

export function lookAtTheCase(the: {
  cases: Pick<Cases, 'load'>;
  asks: Pick<Asks, 'rememberExecution'>;
  settings: Settings;
  now(): string;
}) {
  return async (input: v.InferOutput<typeof lookInput>): Promise<NextForTheWorkflow> => {
    const state = await theCase(the.cases, input.reference);
    const now = the.now();
    if (input.looks === 0)
      await the.asks.rememberExecution(input.reference, {
        arn: input.execution,
        machine: 'case',
        startedAt: input.startedAt,
      });
    const overtaken = state.opening !== input.opening;
    if (overtaken) return { do: 'end', sequence: state.sequence, seconds: 1 };
    const next = forTheWorkflow(state, the.settings, now);
    const old = now >= addDuration(input.startedAt, the.settings.continueAfter) || input.looks >= mostLooks;
    return old && next.do !== 'end' ? { do: 'continue', sequence: state.sequence, seconds: 1 } : next;
  };
}
