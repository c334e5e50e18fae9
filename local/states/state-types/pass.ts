/** Pass: shapes data and sets variables, and does nothing else. */
import type { PassState } from '../definition/model.ts';
import { failState } from '../execution/fail.ts';
import { leaveOrFail, leaveThrough } from '../execution/leave.ts';
import type { Thread } from '../execution/model.ts';
import { languageOf, scopeOf } from '../execution/scope.ts';
import type { Turn } from '../execution/turn.ts';

export async function enterPass(turn: Turn, thread: Thread, state: PassState): Promise<void> {
  if (state.language === 'JSONata') return leaveThrough(turn, thread, state, 'entering');
  // In JSONPath a Pass has a result: a constant one, or its own input as Parameters shape it.
  const language = languageOf(turn, state);
  const work = await language.work(scopeOf(turn, thread), state.flow);
  if (!work.ok) return failState(turn, thread, state, work.failure, 'entering');
  const result = state.flow.Result === undefined ? work.value : state.flow.Result;
  const leaving = await language.leave(scopeOf(turn, thread, { result }), state.flow);
  await leaveOrFail(turn, thread, state, leaving, state.next, 'entering');
}
