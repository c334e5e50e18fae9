/** A checked definition: what the interpreter walks. Every field here is supported, everything else was refused. */
import type { Json, JsonObject } from '../json.ts';
import type { Rule } from '../paths/rules.ts';
import type { Resource } from './resource.ts';

export type QueryLanguage = 'JSONata' | 'JSONPath';

export type Branch = { readonly startAt: string; readonly states: ReadonlyMap<string, State> };
export type Machine = Branch & { readonly timeoutSeconds?: number };

/** How data enters and leaves a state; which fields can be set depends on the query language. */
export type DataFlow = {
  readonly Arguments?: Json;
  readonly Output?: Json;
  readonly Assign?: JsonObject;
  readonly InputPath?: string | null;
  readonly Parameters?: Json;
  readonly Result?: Json;
  readonly ResultSelector?: Json;
  readonly ResultPath?: string | null;
  readonly OutputPath?: string | null;
};

/** A field that is a constant, an expression or (`...Path`) a path, read when the state runs. */
export type Setting = { readonly field: string; readonly value: Json };

export type Retrier = {
  readonly errors: readonly string[];
  readonly intervalSeconds: number;
  readonly maxAttempts: number;
  readonly backoffRate: number;
  readonly maxDelaySeconds?: number;
  readonly fullJitter: boolean;
};

export type Catcher = {
  readonly errors: readonly string[];
  readonly next: string;
  readonly flow: DataFlow;
};

type Common = {
  readonly name: string;
  readonly language: QueryLanguage;
  readonly flow: DataFlow;
  /** The state that follows; absent at the end of its branch. */
  readonly next?: string;
};
type Resilient = { readonly retriers: readonly Retrier[]; readonly catchers: readonly Catcher[] };

export type PassState = Common & { readonly type: 'Pass' };
type SucceedState = Common & { readonly type: 'Succeed' };
export type FailState = Common & {
  readonly type: 'Fail';
  readonly error?: Setting;
  readonly cause?: Setting;
};
export type WaitState = Common & { readonly type: 'Wait'; readonly until: Setting };
export type ChoiceState = Common & {
  readonly type: 'Choice';
  readonly choices: readonly Choice[];
  readonly otherwise?: string;
};
export type Choice = {
  /** A JSONata condition or a JSONPath rule, by the state's language. */
  readonly condition: Json | Rule;
  readonly next: string;
  readonly flow: DataFlow;
};
export type TaskState = Common &
  Resilient & {
    readonly type: 'Task';
    readonly resource: Resource;
    readonly timeout?: Setting;
    readonly heartbeat?: Setting;
  };
export type ParallelState = Common &
  Resilient & { readonly type: 'Parallel'; readonly branches: readonly Branch[] };
export type MapState = Common &
  Resilient & {
    readonly type: 'Map';
    readonly items?: Setting;
    readonly itemSelector?: Json;
    readonly maxConcurrency?: Setting;
    /** Checked, and without effect: the service tolerates failures in distributed maps only. */
    readonly tolerated: readonly Setting[];
    readonly processor: Branch;
  };

export type State =
  | PassState
  | SucceedState
  | FailState
  | WaitState
  | ChoiceState
  | TaskState
  | ParallelState
  | MapState;
export type StateType = State['type'];
export type ResilientState = TaskState | ParallelState | MapState;

export function isResilient(state: State): state is ResilientState {
  return state.type === 'Task' || state.type === 'Parallel' || state.type === 'Map';
}
