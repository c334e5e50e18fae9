/** What a query can see while a state runs, and how the service words a failure of that state. */
import type { Json, JsonObject } from '../json.ts';
import type { Failure } from '../outcome.ts';

export type Scope = {
  readonly state: string;
  /** The id of the event that entered the state; the service names it in its messages. */
  readonly enteredEvent: number;
  readonly input: Json;
  readonly context: JsonObject;
  readonly variables: Readonly<Record<string, Json>>;
  readonly result?: Json;
  readonly errorOutput?: Json;
};

function told(scope: Scope, text: string): string {
  return `An error occurred while executing the state '${scope.state}' (entered at the event id #${scope.enteredEvent}). ${text}`;
}

/** A JSONata query, or what it yielded, was no good. */
export function queryFailure(scope: Scope, text: string, field?: string): Failure {
  return {
    error: 'States.QueryEvaluationError',
    cause: told(scope, text),
    evaluation: field === undefined ? {} : { location: field },
  };
}

/** Something in a JSONPath state was no good; Retry and Catch take it only when they name States.Runtime. */
export function runtimeFailure(scope: Scope, text: string): Failure {
  return { error: 'States.Runtime', cause: told(scope, text) };
}
