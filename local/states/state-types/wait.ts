/** Wait: holds the thread for some seconds or until a moment; a moment in the past does not hold it. */
import type { WaitState } from '../definition/model.ts';
import { failState } from '../execution/fail.ts';
import { leaveThrough } from '../execution/leave.ts';
import type { Thread } from '../execution/model.ts';
import { languageOf, scopeOf } from '../execution/scope.ts';
import { type Turn, timerAt } from '../execution/turn.ts';

export async function enterWait(turn: Turn, thread: Thread, state: WaitState): Promise<void> {
  const language = languageOf(turn, state);
  const scope = scopeOf(turn, thread);
  const bySeconds = state.until.field.startsWith('Seconds');
  const until = bySeconds
    ? await language.seconds(scope, state.until)
    : await language.moment(scope, state.until);
  if (!until.ok) return failState(turn, thread, state, until.failure, 'entering');
  const at = bySeconds ? turn.now + until.value * 1000 : until.value;
  if (at <= turn.now) return leaveThrough(turn, thread, state, 'later');
  thread.timers = { wait: timerAt(turn, at) };
}
