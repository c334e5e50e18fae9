/** Carries out what tasks ask for, and brings every answer to the thread that still waits for it. */
import type { Place } from '../arns.ts';
import type { TaskState } from '../definition/model.ts';
import { type Execution, type StartedBy, type Thread, threadOf } from '../execution/model.ts';
import { type Running, stateOf } from '../execution/turn.ts';
import { isJsonObject, type Json } from '../json.ts';
import { type Answer, callReturned, taskAnswered } from '../state-types/task-answers.ts';
import type { Storage } from '../storage/storage.ts';
import type { Calls } from './calls.ts';
import type { LiveExecutions } from './live.ts';
import { answerOfChild, startNested } from './nested.ts';
import type { WorkflowCall } from './options.ts';
import type { Starter } from './start.ts';

export type Tasks = {
  call(at: StartedBy): Promise<void>;
  /** The nested execution has ended; its parent hears of it if it still waits. */
  childEnded(child: Execution): Promise<void>;
  /** As childEnded, for a child that may have ended before its parent began to wait for it. */
  lookAtChild(at: StartedBy, childArn: string): Promise<void>;
};

type Parts = {
  readonly place: Place;
  readonly storage: Storage;
  readonly live: LiveExecutions;
  readonly calls: Calls;
  readonly start: Starter;
  onCall(call: WorkflowCall): void;
};

export function createTasks({ place, storage, live, calls, start, onCall }: Parts): Tasks {
  async function childEnded(child: Execution): Promise<void> {
    const { startedBy } = child;
    if (startedBy === undefined) return;
    await live.turn(startedBy.arn, async (turn) => {
      const waiting = waitingTask(turn, startedBy, 'awaiting-child');
      if (waiting === undefined || waiting.state.resource.kind !== 'service') return;
      const { thread, state } = waiting;
      await taskAnswered(turn, thread, state, answerOfChild(place, child, waiting.state.resource.pattern));
    });
  }

  async function lookAtChild(_at: StartedBy, childArn: string): Promise<void> {
    const child = live.has(childArn) ? undefined : storage.executions.find(childArn);
    if (child !== undefined && child.status !== 'RUNNING') await childEnded(child);
  }

  return {
    childEnded,
    lookAtChild,
    call: async (at) => {
      const running = live.running(at.arn);
      const request = running && waitingTask(running, at, 'calling');
      if (request === undefined) return;
      const answer = await answerTo(request.state, request.thread, at);
      await live.turn(at.arn, async (turn) => {
        const waiting = waitingTask(turn, at, 'calling');
        if (waiting !== undefined) await callReturned(turn, waiting.thread, waiting.state, answer);
      });
      if (answer.ok && answer.childArn !== undefined) await lookAtChild(at, answer.childArn);
    },
  };

  async function answerTo({ resource }: TaskState, { task }: Thread, at: StartedBy): Promise<Answer> {
    if (task === undefined) throw new Error(`Thread ${at.thread} of ${at.arn} has no task to call`);
    onCall({ execution: at.arn, ...calledBy(resource, task.arguments) });
    if (resource.kind !== 'service' || resource.service !== 'states') return calls(resource, task);
    return startNested(start, task, at);
  }
}

/** What a role needs for the call of a task. */
function calledBy(resource: TaskState['resource'], work: Json): Omit<WorkflowCall, 'execution'> {
  if (resource.kind === 'function') return { action: 'lambda:InvokeFunction', target: resource.arn };
  const { FunctionName, StateMachineArn } = isJsonObject(work) ? work : {};
  return resource.service === 'lambda'
    ? { action: 'lambda:InvokeFunction', target: String(FunctionName) }
    : { action: `${resource.service}:${capitalised(resource.action)}`, target: String(StateMachineArn) };
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

type WaitingTask = { readonly thread: Thread; readonly state: TaskState };

/** The task an answer is for; undefined when it is over, timed out, or is being tried again. */
function waitingTask(turn: Running, at: StartedBy, stage: string): WaitingTask | undefined {
  const thread = threadOf(turn.execution, at.thread);
  if (thread?.task?.call !== at.call || thread.task.stage !== stage) return undefined;
  const state = stateOf(turn, thread);
  return state.type === 'Task' ? { thread, state } : undefined;
}
