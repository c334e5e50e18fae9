/**
 * Keeping a task token so that no news is missed: the token is stored first and the log read after it, while a
 * reaction reads the token after the event was written. One of the two sees the other.
 */
import * as v from 'valibot';
import { type CaseReference, wakesTheWorkflow } from '#case';
import { log } from '#functions/runtime/log.ts';
import type { Waker } from '#functions/runtime/workflow.ts';
import { everyItemOf } from '#functions/store/every-item-of.ts';
import type { Asks, Cases } from '#functions/store/ports.ts';

/** What every waiting state gives its step. */
export const waitingInput = v.object({
  reference: v.string(),
  execution: v.string(),
  state: v.string(),
  taskToken: v.string(),
  /** Length of the log when the workflow looked at the case. */
  sequence: v.number(),
});

export interface WaitingCollaborators {
  cases: Pick<Cases, 'events'>;
  asks: Pick<Asks, 'rememberWait'>;
  waker: Waker;
  now(): string;
}

export async function waitForNews(
  the: WaitingCollaborators,
  input: v.InferOutput<typeof waitingInput>,
): Promise<void> {
  const { reference, taskToken } = input;
  await the.asks.rememberWait(reference, {
    taskToken,
    executionArn: input.execution,
    state: input.state,
    since: the.now(),
  });
  if (await hasNews(the, reference, input.sequence)) await answer(the.waker, reference, taskToken);
}

/** Tells the workflow to look again at once. */
export async function answer(waker: Waker, reference: CaseReference, taskToken: string): Promise<void> {
  const result = await waker.wake(taskToken);
  if (result === 'woken') log.info('workflow-woken', { reference, because: 'news-before-the-wait' });
  else log.info('wake-up-too-late', { reference, reason: result });
}

async function hasNews(the: WaitingCollaborators, reference: CaseReference, after: number): Promise<boolean> {
  const since = everyItemOf((at) => the.cases.events(reference, { after, limit: 50, ...at }));
  for await (const { event, by } of since) if (wakesTheWorkflow(event, by)) return true;
  return false;
}
