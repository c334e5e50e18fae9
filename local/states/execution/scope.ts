/** Builds what a state's queries can see: input, variables, and the context object. */
import { machineArn } from '../arns.ts';
import type { State } from '../definition/model.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Language } from '../query/language.ts';
import type { Scope } from '../query/scope.ts';
import { retryCount, type Thread } from './model.ts';
import { parentOf, type Turn, variablesOf } from './turn.ts';

type Extra = {
  readonly result?: Json;
  readonly errorOutput?: Json;
  readonly token?: string;
  readonly item?: MapItem;
};
type MapItem = { readonly Index: number; readonly Value: Json };

export function scopeOf(turn: Turn, thread: Thread, extra: Extra = {}): Scope {
  const { result, errorOutput } = extra;
  return {
    state: thread.state,
    enteredEvent: thread.enteredEvent,
    input: thread.input,
    context: contextOf(turn, thread, extra),
    variables: variablesOf(turn, thread),
    ...(result === undefined ? {} : { result }),
    ...(errorOutput === undefined ? {} : { errorOutput }),
  };
}

export function languageOf(turn: Turn, state: State): Language {
  return turn.workshop.languages[state.language];
}

function contextOf(turn: Turn, thread: Thread, { token, item }: Extra): JsonObject {
  const { execution } = turn;
  const around = item ?? itemOf(turn, thread);
  return {
    Execution: {
      Id: execution.arn,
      Input: execution.input,
      StartTime: new Date(execution.startedAt).toISOString(),
      Name: execution.name,
      RoleArn: `arn:aws:iam::${turn.workshop.place.account}:role/states`,
      RedriveCount: 0,
    },
    StateMachine: { Id: machineArn(turn.workshop.place, execution.machine), Name: execution.machine },
    State: {
      Name: thread.state,
      EnteredTime: new Date(thread.enteredAt).toISOString(),
      RetryCount: retryCount(thread),
    },
    ...(token === undefined ? {} : { Task: { Token: token } }),
    ...(around === undefined ? {} : { Map: { Item: { ...around } } }),
  };
}

/** The item of the innermost Map around a thread. */
function itemOf(turn: Turn, thread: Thread): MapItem | undefined {
  if (thread.item !== undefined) return { Index: thread.index, Value: thread.item };
  const parent = parentOf(turn, thread);
  return parent === undefined ? undefined : itemOf(turn, parent);
}
