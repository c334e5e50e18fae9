/** Fail: ends its line of control with an error and a cause, either of which may be left out. */
import type { FailState, Setting } from '../definition/model.ts';
import { failState } from '../execution/fail.ts';
import type { Thread } from '../execution/model.ts';
import { languageOf, scopeOf } from '../execution/scope.ts';
import type { Turn } from '../execution/turn.ts';
import { type Outcome, success } from '../outcome.ts';

export async function enterFail(turn: Turn, thread: Thread, state: FailState): Promise<void> {
  const scope = scopeOf(turn, thread);
  const text = async (setting: Setting | undefined): Promise<Outcome<string | null>> =>
    setting === undefined ? success(null) : languageOf(turn, state).text(scope, setting);
  const error = await text(state.error);
  if (!error.ok) return failState(turn, thread, state, error.failure, 'entering');
  const cause = await text(state.cause);
  if (!cause.ok) return failState(turn, thread, state, cause.failure, 'entering');
  await failState(turn, thread, state, { error: error.value, cause: cause.value }, 'later');
}
