/** What a state asks of its query language; JSONata and JSONPath answer in their own way. */
import type { Catcher, Choice, DataFlow, MapState, Setting } from '../definition/model.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Outcome } from '../outcome.ts';
import type { Scope } from './scope.ts';

/** What a state leaves behind: its output, and the variables it sets. */
export type Leaving = { readonly output: Json; readonly assigned?: JsonObject };

export type Language = {
  /** What the state works on: Arguments, or InputPath with Parameters. */
  work(scope: Scope, flow: DataFlow): Promise<Outcome<Json>>;
  /** Output and Assign (or ResultSelector, ResultPath, OutputPath). `at` is put before the field's name in a failure. */
  leave(scope: Scope, flow: DataFlow, at?: string): Promise<Outcome<Leaving>>;
  /** As `leave`, for a state that has no result of its own: Choice, Wait, Succeed. */
  pass(scope: Scope, flow: DataFlow, at?: string): Promise<Outcome<Leaving>>;
  caught(scope: Scope, catcher: Catcher, at: string): Promise<Outcome<Leaving>>;
  matches(scope: Scope, flow: DataFlow, choice: Choice, at: string): Promise<Outcome<boolean>>;
  items(scope: Scope, state: MapState): Promise<Outcome<Json[]>>;
  itemInput(scope: Scope, state: MapState, item: Json): Promise<Outcome<Json>>;
  /** A whole number that is not negative, such as MaxConcurrency or TimeoutSeconds. */
  count(scope: Scope, setting: Setting): Promise<Outcome<number>>;
  /** Seconds to wait. */
  seconds(scope: Scope, setting: Setting): Promise<Outcome<number>>;
  /** The moment of a Timestamp, epoch milliseconds. */
  moment(scope: Scope, setting: Setting): Promise<Outcome<number>>;
  text(scope: Scope, setting: Setting): Promise<Outcome<string>>;
};
