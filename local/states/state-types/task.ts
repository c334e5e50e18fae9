/** Task: works out its arguments, records the call, and asks for it to be made once all this is stored. */
import type { Setting, TaskState } from '../definition/model.ts';
import { failState, type Moment } from '../execution/fail.ts';
import { inputDetails } from '../execution/history-event.ts';
import { dataLimitFailure, isTooLarge } from '../execution/limits.ts';
import type { TaskProgress, Thread } from '../execution/model.ts';
import { languageOf, scopeOf } from '../execution/scope.ts';
import { makeRunnable, record, type Turn, timerAt } from '../execution/turn.ts';
import { isJsonObject, type Json } from '../json.ts';
import { type Outcome, success } from '../outcome.ts';
import type { Scope } from '../query/scope.ts';
import { newToken } from '../service/tokens.ts';
import { taskEvent } from './task-events.ts';

export async function scheduleTask(
  turn: Turn,
  thread: Thread,
  state: TaskState,
  moment: Moment,
): Promise<void> {
  turn.execution.lastCall += 1;
  const call = turn.execution.lastCall;
  const awaitsToken = state.resource.kind === 'service' && state.resource.pattern === 'token';
  const token = awaitsToken ? newToken(turn, thread, call) : undefined;
  const scope = scopeOf(turn, thread, token === undefined ? {} : { token });
  const work = await languageOf(turn, state).work(scope, state.flow);
  if (!work.ok) return failState(turn, thread, state, work.failure, moment);
  if (isTooLarge(work.value)) return failState(turn, thread, state, dataLimitFailure(state.name), moment);
  const timeout = await secondsOf(turn, state, scope, state.timeout);
  if (!timeout.ok) return failState(turn, thread, state, timeout.failure, moment);
  const heartbeat = await secondsOf(turn, state, scope, state.heartbeat);
  if (!heartbeat.ok) return failState(turn, thread, state, heartbeat.failure, moment);
  thread.task = {
    call,
    arguments: work.value,
    stage: 'scheduled',
    ...(token === undefined ? {} : { token }),
    ...nestedName(turn, state, work.value),
    ...(heartbeat.value === undefined || !awaitsToken ? {} : { heartbeatSeconds: heartbeat.value }),
  };
  recordScheduled(turn, thread, state, work.value, timeout.value, heartbeat.value);
  setTimers(turn, thread, thread.task, timeout.value);
  makeRunnable(turn, thread, 'start-task');
}

async function secondsOf(
  turn: Turn,
  state: TaskState,
  scope: Scope,
  setting: Setting | undefined,
): Promise<Outcome<number | undefined>> {
  return setting === undefined ? success(undefined) : languageOf(turn, state).count(scope, setting);
}

function nestedName(turn: Turn, state: TaskState, work: Json): Pick<TaskProgress, 'childName'> {
  if (state.resource.kind !== 'service' || state.resource.service !== 'states') return {};
  const given = isJsonObject(work) ? work['Name'] : undefined;
  return { childName: typeof given === 'string' ? given : turn.workshop.uuid() };
}

function recordScheduled(
  turn: Turn,
  thread: Thread,
  { resource }: TaskState,
  work: Json,
  timeoutInSeconds: number | undefined,
  heartbeatInSeconds: number | undefined,
): void {
  const timeout = timeoutInSeconds === undefined ? {} : { timeoutInSeconds };
  if (resource.kind === 'function') {
    const details = { ...inputDetails(work), resource: resource.arn, ...timeout };
    record(turn, thread, 'LambdaFunctionScheduled', details);
    return;
  }
  record(turn, thread, 'TaskScheduled', {
    resource: resource.label,
    resourceType: resource.service,
    region: turn.workshop.place.region,
    parameters: JSON.stringify(work),
    ...timeout,
    ...(heartbeatInSeconds === undefined ? {} : { heartbeatInSeconds }),
  });
}

function setTimers(turn: Turn, thread: Thread, task: TaskProgress, timeout: number | undefined): void {
  thread.timers = {
    ...(timeout === undefined ? {} : { timeout: timerAt(turn, turn.now + timeout * 1000) }),
    ...(task.heartbeatSeconds === undefined
      ? {}
      : { heartbeat: timerAt(turn, turn.now + task.heartbeatSeconds * 1000) }),
  };
}

/** The second step of a task: it has started, and its call is to be made. */
export function sendTask(turn: Turn, thread: Thread, state: TaskState): void {
  if (thread.task === undefined) throw new Error(`'${state.name}' was started without having been scheduled`);
  taskEvent(turn, thread, state, 'Started');
  thread.task.stage = 'calling';
  turn.effects.push({ kind: 'call', thread: thread.id, call: thread.task.call });
}
