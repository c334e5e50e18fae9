/** Answers that come with a task token: success, failure, and signs of life. */
import type { StartedBy, Thread } from '../execution/model.ts';
import { threadOf } from '../execution/model.ts';
import { stateOf, type Turn, timerAt } from '../execution/turn.ts';
import { type Answer, taskAnswered } from '../state-types/task-answers.ts';
import type { Storage } from '../storage/storage.ts';
import type { LiveExecutions } from './live.ts';
import { readToken } from './tokens.ts';

/** Why a token is not taken: never ours, of no execution we know, or its task is over. */
export type TokenRefusal = 'invalid' | 'unknown' | 'timed-out';

export type Callbacks = {
  /** Undefined when the answer was taken; it is stored by then. */
  answer(token: string, answer: Answer): Promise<TokenRefusal | undefined>;
  heartbeat(token: string): Promise<TokenRefusal | undefined>;
};

export function createCallbacks(live: LiveExecutions, storage: Storage): Callbacks {
  async function withTask(
    token: string,
    work: (turn: Turn, thread: Thread) => Promise<void>,
  ): Promise<TokenRefusal | undefined> {
    const at = readToken(token);
    if (at === undefined) return 'invalid';
    if (!live.has(at.arn)) return storage.executions.find(at.arn) === undefined ? 'unknown' : 'timed-out';
    const taken = await live.turn(at.arn, async (turn) => {
      const thread = awaiting(turn, at, token);
      if (thread === undefined) return false;
      await work(turn, thread);
      return true;
    });
    return taken === true ? undefined : 'timed-out';
  }

  return {
    answer: (token, answer) =>
      withTask(token, async (turn, thread) => {
        const state = stateOf(turn, thread);
        if (state.type === 'Task') await taskAnswered(turn, thread, state, answer);
      }),
    heartbeat: (token) =>
      withTask(token, async (turn, thread) => {
        const seconds = thread.task?.heartbeatSeconds;
        if (seconds !== undefined) thread.timers.heartbeat = timerAt(turn, turn.now + seconds * 1000);
      }),
  };
}

/** The answer may come while the call that hands out the token has not returned yet: it counts. */
function awaiting(turn: Turn, at: StartedBy, token: string): Thread | undefined {
  const thread = threadOf(turn.execution, at.thread);
  return thread?.task?.call === at.call && thread.task.token === token ? thread : undefined;
}
