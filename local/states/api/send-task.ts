/** SendTaskSuccess, SendTaskFailure and SendTaskHeartbeat: answers from outside to a task that waits with a token. */
import * as v from 'valibot';
import { isTooLarge } from '../execution/limits.ts';
import { parseJson } from '../json.ts';
import type { TokenRefusal } from '../service/callbacks.ts';
import { type ApiAnswer, answer, exception } from './answers.ts';
import { operation } from './operation.ts';

function told(refusal: TokenRefusal | undefined): ApiAnswer {
  switch (refusal) {
    case undefined:
      return answer({});
    case 'invalid':
      return exception('InvalidToken', "Invalid Token: 'Invalid token'");
    case 'unknown':
      return exception('TaskDoesNotExist', "Task Does Not Exist: 'Provided task does not exist'");
    case 'timed-out':
      return exception('TaskTimedOut', "Task Timed Out: 'Provided task does not exist anymore'");
  }
}

export const sendTaskSuccess = operation(
  v.object({ taskToken: v.string(), output: v.string() }),
  async ({ callbacks }, { taskToken, output }) => {
    const parsed = parseJson(output);
    if (parsed === undefined || isTooLarge(parsed)) {
      return exception('InvalidOutput', "Invalid Output: 'not JSON, or too large'");
    }
    return told(await callbacks.answer(taskToken, { ok: true, output: parsed }));
  },
);

export const sendTaskFailure = operation(
  v.object({ taskToken: v.string(), error: v.optional(v.string()), cause: v.optional(v.string()) }),
  async ({ callbacks }, { taskToken, error = null, cause = null }) =>
    told(await callbacks.answer(taskToken, { ok: false, error, cause })),
);

export const sendTaskHeartbeat = operation(
  v.object({ taskToken: v.string() }),
  async ({ callbacks }, { taskToken }) => told(await callbacks.heartbeat(taskToken)),
);
