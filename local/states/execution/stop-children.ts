/** Nested executions that nobody waits for any more are stopped, as the service tries to do for `.sync`. */
import type { Thread } from './model.ts';
import type { Turn } from './turn.ts';

export function stopChildren(turn: Turn, threads: readonly Thread[]): void {
  for (const { task } of threads) {
    if (task?.stage === 'awaiting-child' && task.childArn !== undefined) {
      turn.effects.push({ kind: 'stop-child', arn: task.childArn });
    }
  }
}
