/** Executions started by tasks (`states:startExecution`): the start, and the child's end brought back to its parent. */
import { machineArn, machineNameOf, type Place } from '../arns.ts';
import type { Pattern } from '../definition/resource.ts';
import type { Execution, StartedBy, TaskProgress } from '../execution/model.ts';
import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import type { Answer } from '../state-types/task-answers.ts';
import { callMetadata } from './call-metadata.ts';
import type { Starter } from './start.ts';

const contentType = 'application/x-amz-json-1.0';

export async function startNested(start: Starter, task: TaskProgress, startedBy: StartedBy): Promise<Answer> {
  const { StateMachineArn, Input = null } = isJsonObject(task.arguments) ? task.arguments : {};
  const asked = typeof StateMachineArn === 'string' ? StateMachineArn : '';
  const machine = machineNameOf(asked);
  if (machine === undefined) {
    return refused('StateMachineDoesNotExist', `State Machine Does Not Exist: '${asked}'`);
  }
  const input = Input === null ? {} : Input;
  const started = await start({ machine, name: task.childName ?? '', input, startedBy });
  if (!started.ok) {
    return started.reason === 'exists'
      ? refused('ExecutionAlreadyExists', `Execution Already Exists: '${started.arn}'`)
      : refused('StateMachineDoesNotExist', `State Machine Does Not Exist: '${asked}'`);
  }
  const { arn, startedAt } = started.execution;
  const output = { ExecutionArn: arn, ...callMetadata(contentType), StartDate: startedAt };
  return { ok: true, output, childArn: arn };
}

function refused(code: string, text: string): Answer {
  const request = `(Service: AWSStepFunctions; Status Code: 400; Error Code: ${code}; Request ID: local; Proxy: null)`;
  return { ok: false, error: `StepFunctions.${code}Exception`, cause: `${text} ${request}` };
}

/** What the end of a child means for the task that waited for it. `.sync:2` gives data, `.sync` gives JSON text. */
export function answerOfChild(place: Place, child: Execution, pattern: Pattern): Answer {
  const parsed = pattern === 'sync:2';
  if (child.status === 'SUCCEEDED') return { ok: true, output: described(place, child, parsed) };
  return { ok: false, error: 'States.TaskFailed', cause: JSON.stringify(described(place, child, false)) };
}

function described(place: Place, child: Execution, parsed: boolean): JsonObject {
  const data = (value: Json): Json => (parsed ? value : JSON.stringify(value));
  const { error, cause, output } = child;
  return {
    ...(cause === undefined ? {} : { Cause: cause }),
    ...(error === undefined ? {} : { Error: error }),
    ExecutionArn: child.arn,
    Input: data(child.input),
    InputDetails: { Included: true },
    Name: child.name,
    ...(output === undefined ? {} : { Output: data(output), OutputDetails: { Included: true } }),
    StartDate: child.startedAt,
    StateMachineArn: machineArn(place, child.machine),
    Status: child.status,
    StopDate: child.stoppedAt ?? child.startedAt,
  };
}
