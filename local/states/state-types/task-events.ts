/** The history's words for a task: those of a plain Lambda function, or those of a service integration. */
import type { TaskState } from '../definition/model.ts';
import type { Thread } from '../execution/model.ts';
import { record, type Turn } from '../execution/turn.ts';
import type { JsonObject } from '../json.ts';

export type TaskMoment = 'Started' | 'Submitted' | 'Succeeded' | 'Failed' | 'TimedOut';

export function taskEvent(
  turn: Turn,
  thread: Thread,
  { resource }: TaskState,
  moment: TaskMoment,
  details: JsonObject = {},
): void {
  if (resource.kind === 'service') {
    const about = { resource: resource.label, resourceType: resource.service };
    record(turn, thread, `Task${moment}`, { ...details, ...about });
  } else {
    record(turn, thread, `LambdaFunction${moment}`, moment === 'Started' ? undefined : details);
  }
}
