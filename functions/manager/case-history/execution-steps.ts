/** Turns a page of an execution's events into the states it walked through, each with how long it stayed. */
import type { Instant } from '#case';
import type { ExecutionEvent } from './execution-port.ts';

export interface Trouble {
  at: Instant;
  /** The service's word for what happened: `TaskTimedOut`. */
  type: string;
  error?: string;
}

export interface ExecutionStep {
  /** Number of the event that stands for it: its entry, or its exit where the entry is on an earlier page. */
  id: number;
  /** A sentence of the workflow: `Wait for a Good Hour`; absent where this page shows neither entry nor exit. */
  state?: string;
  /** Absent where it was entered on an earlier page. */
  entered?: Instant;
  /** Absent while it lasts, and where it was left on a later page. */
  left?: Instant;
  troubles: Trouble[];
}

const transition = /State(?<way>Entered|Exited)$/;
const trouble = /(Failed|TimedOut|Aborted)$/;
const ofTheWhole = /^Execution/;

export function stepsOf(events: readonly ExecutionEvent[]): ExecutionStep[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const steps = new Map<number, ExecutionStep>();

  /** The state an event belongs to: the nearest one, of that name, on the way that led to it. */
  const owner = (event: ExecutionEvent, state?: string): ExecutionStep | undefined => {
    for (let at = byId.get(event.previous); at !== undefined; at = byId.get(at.previous)) {
      const step = steps.get(at.id);
      if (step !== undefined && (state === undefined || step.state === state)) return step;
    }
    return undefined;
  };
  /** A state entered on an earlier page: its trouble may come on this one before its exit. */
  const begun = (event: ExecutionEvent): ExecutionStep => {
    const step: ExecutionStep = { id: event.id, troubles: [] };
    steps.set(event.id, step);
    return step;
  };

  for (const event of events) {
    const way = transition.exec(event.type)?.groups?.['way'];
    if (way === 'Entered' && event.state !== undefined) {
      steps.set(event.id, { id: event.id, state: event.state, entered: event.at, troubles: [] });
    } else if (way === 'Exited' && event.state !== undefined) {
      const step = owner(event, event.state) ?? nameless(owner(event)) ?? begun(event);
      Object.assign(step, { state: event.state, left: event.at });
    } else if (trouble.test(event.type) && !ofTheWhole.test(event.type)) {
      (owner(event) ?? begun(event)).troubles.push({
        at: event.at,
        type: event.type,
        ...(event.error === undefined ? {} : { error: event.error }),
      });
    }
  }
  return [...steps.values()];
}

const nameless = (step: ExecutionStep | undefined): ExecutionStep | undefined =>
  step?.state === undefined ? step : undefined;

/** The error the whole execution ended with, where it did. */
export const endOf = (events: readonly ExecutionEvent[]): ExecutionEvent | undefined =>
  events.find((event) => ofTheWhole.test(event.type) && trouble.test(event.type));
