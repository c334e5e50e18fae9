/** One turn of an execution: what it records and what it wants done, to be stored together before anything is done. */

import type { Place } from '../arns.ts';
import type { Branch, Machine, State } from '../definition/model.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Language } from '../query/language.ts';
import type { HistoryEvent } from './history-event.ts';
import { type Execution, type Thread, type Timer, threadOf } from './model.ts';

/** What is done after a turn is stored; each is safe to do again after a crash. */
export type Effect =
  | { readonly kind: 'call'; readonly thread: number; readonly call: number }
  | { readonly kind: 'stop-child'; readonly arn: string };

/** What a turn needs from outside. */
export type Workshop = {
  readonly place: Place;
  readonly languages: { readonly JSONata: Language; readonly JSONPath: Language };
  random(): number;
  uuid(): string;
  nextTimerOrder(): number;
};

export type Turn = {
  readonly execution: Execution;
  readonly machine: Machine;
  readonly now: number;
  readonly workshop: Workshop;
  readonly events: HistoryEvent[];
  readonly effects: Effect[];
};

/** Writes an event that links back to a given one; answers its id. */
export function emit(turn: Turn, previousEventId: number, type: string, details?: JsonObject): number {
  turn.execution.lastEvent += 1;
  const id = turn.execution.lastEvent;
  const event = { id, previousEventId, timestamp: turn.now, type };
  turn.events.push(details === undefined ? event : { ...event, details });
  return id;
}

/** Writes the thread's next event. */
export function record(turn: Turn, thread: Thread, type: string, details?: JsonObject): void {
  thread.previous = emit(turn, thread.previous, type, details);
}

export function timerAt(turn: Turn, at: number): Timer {
  return { at, order: turn.workshop.nextTimerOrder() };
}

export function makeRunnable(turn: Turn, thread: Thread, phase: Thread['phase']): void {
  thread.phase = phase;
  turn.execution.runnable.push(thread.id);
}

/** Where a thread is looked up: an execution and the definition it runs by. */
export type Running = Pick<Turn, 'execution' | 'machine'>;

export function stateOf(turn: Running, thread: Thread): State {
  const state = branchOf(turn, thread).states.get(thread.state);
  if (state === undefined)
    throw new Error(`No state '${thread.state}' in machine '${turn.execution.machine}'`);
  return state;
}

function branchOf(turn: Running, thread: Thread): Branch {
  const parent = parentOf(turn, thread);
  if (parent === undefined) return turn.machine;
  const state = stateOf(turn, parent);
  const branch =
    state.type === 'Map' ? state.processor : state.type === 'Parallel' && state.branches[thread.index];
  if (!branch) throw new Error(`State '${state.name}' has no branch ${thread.index}`);
  return branch;
}

export function parentOf(turn: Running, thread: Thread): Thread | undefined {
  return thread.parent === undefined ? undefined : threadOf(turn.execution, thread.parent);
}

/** All variables a thread can see: its own and those of the threads around it. */
export function variablesOf(turn: Running, thread: Thread): Record<string, Json> {
  const parent = parentOf(turn, thread);
  return parent === undefined ? thread.variables : { ...variablesOf(turn, parent), ...thread.variables };
}
