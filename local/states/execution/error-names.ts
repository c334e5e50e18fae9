/** Which errors the names in Retry and Catch stand for. */
import type { Failure } from '../outcome.ts';

/** Not failures of a task's own making: States.TaskFailed does not stand for them. */
const notTaskFailed: ReadonlySet<string | null> = new Set([
  'States.Timeout',
  'States.Runtime',
  'States.QueryEvaluationError',
]);

export function matchesError(names: readonly string[], failure: Failure): boolean {
  return names.some((name) => {
    // The service lets nothing but the name itself stand for an error of its own runtime.
    if (name === 'States.ALL') return failure.error !== 'States.Runtime';
    if (name === 'States.TaskFailed' && !notTaskFailed.has(failure.error)) return true;
    if (name === 'States.HeartbeatTimeout' && failure.heartbeat === true) return true;
    return name === failure.error;
  });
}
