/** A state fails: it is tried again, its failure is caught, or the failure goes up to what is around it. */
import { isResilient, type ResilientState, type State } from '../definition/model.ts';
import type { JsonObject } from '../json.ts';
import type { Failure } from '../outcome.ts';
import { childFailed } from './child-failed.ts';
import { endExecution } from './end-execution.ts';
import { matchesError } from './error-names.ts';
import { errorDetails } from './history-event.ts';
import { leaveOrFail } from './leave.ts';
import type { Thread } from './model.ts';
import { retryAfter } from './retry.ts';
import { languageOf, scopeOf } from './scope.ts';
import { emit, parentOf, record, type Turn, timerAt } from './turn.ts';

/** Whether a query failed while the state was being entered: its event then links to before the state. */
export type Moment = 'entering' | 'later';

export async function failState(
  turn: Turn,
  thread: Thread,
  state: State,
  failure: Failure,
  moment: Moment,
): Promise<void> {
  if (failure.evaluation !== undefined) {
    const from = moment === 'entering' && failure.late !== true ? thread.beforeState : thread.previous;
    thread.previous = emit(turn, from, 'EvaluationFailed', evaluationDetails(state, failure));
  }
  if (!isResilient(state)) return propagate(turn, thread, failure);
  thread.timers = {};
  if (tryAgain(turn, thread, state, failure)) return;
  if (state.type !== 'Task' && (failure.evaluation !== undefined || thread.children !== undefined)) {
    record(turn, thread, `${state.type}StateFailed`);
  }
  await catchOrPropagate(turn, thread, state, failure);
}

function evaluationDetails(state: State, failure: Failure): JsonObject {
  const location = failure.evaluation?.location;
  return {
    ...errorDetails(failure.error, failure.cause),
    ...(location === undefined ? {} : { location }),
    state: state.name,
  };
}

function tryAgain(turn: Turn, thread: Thread, state: ResilientState, failure: Failure): boolean {
  const index = state.retriers.findIndex((retrier) => matchesError(retrier.errors, failure));
  const retrier = state.retriers[index];
  const used = thread.attempts[index] ?? 0;
  if (retrier === undefined || used >= retrier.maxAttempts) return false;
  thread.attempts = state.retriers.map((_, at) => (thread.attempts[at] ?? 0) + (at === index ? 1 : 0));
  delete thread.task;
  delete thread.children;
  thread.phase = 'held';
  thread.timers = { retry: timerAt(turn, turn.now + retryAfter(retrier, used, turn.workshop.random)) };
  return true;
}

async function catchOrPropagate(
  turn: Turn,
  thread: Thread,
  state: ResilientState,
  failure: Failure,
): Promise<void> {
  const index = state.catchers.findIndex((catcher) => matchesError(catcher.errors, failure));
  const catcher = state.catchers[index];
  if (catcher === undefined) return propagate(turn, thread, failure);
  const errorOutput = { Error: failure.error, Cause: failure.cause };
  const scope = scopeOf(turn, thread, { errorOutput });
  const leaving = await languageOf(turn, state).caught(scope, catcher, `Catch[${index}]/`);
  // A catcher that cannot work out its own output does not catch: the state must not be caught for ever.
  const unguarded: State = { ...state, retriers: [], catchers: [] };
  await leaveOrFail(turn, thread, leaving.ok ? state : unguarded, leaving, catcher.next, 'later');
}

async function propagate(turn: Turn, thread: Thread, failure: Failure): Promise<void> {
  const parent = parentOf(turn, thread);
  if (parent !== undefined) return childFailed(turn, parent, thread, failure);
  const details = errorDetails(failure.error, failure.cause);
  record(turn, thread, 'ExecutionFailed', details);
  endExecution(turn, { status: 'FAILED', ...failure });
}
