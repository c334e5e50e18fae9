/** Starts the workflow of an opened case, and wakes it when something happened that can change what the case needs. */
import { wakesTheWorkflow } from '#case';
import { log } from '#functions/runtime/log.ts';
import type { CaseStarter, Waker } from '#functions/runtime/workflow.ts';
import type { Asks } from '#functions/store/ports.ts';
import type { Reaction } from './reaction.ts';

interface Collaborators {
  asks: Pick<Asks, 'findWait'>;
  starter: CaseStarter;
  waker: Waker;
}

export function moveTheWorkflow(the: Collaborators): Reaction {
  return async ({ reference, sequence, event, by }) => {
    if (event.type === 'case-opened' || event.type === 're-opened') {
      const execution = `${reference}-${sequence}`;
      const result = await the.starter.start(reference, sequence);
      log.info(result === 'started' ? 'workflow-started' : 'workflow-exists-already', {
        reference,
        execution,
      });
    }
    if (!wakesTheWorkflow(event, by)) return;
    const wait = await the.asks.findWait(reference);
    if (wait === undefined) return;
    const result = await the.waker.wake(wait.taskToken);
    if (result === 'woken') log.info('workflow-woken', { reference, because: event.type });
    else log.info('wake-up-too-late', { reference, reason: result });
  };
}
