/** Plays the workers of a recording that were sent a task token: signs of life first, then their answer or silence. */
import type { States } from '#local/states/index.ts';
import { callMetadata } from '#local/states/service/call-metadata.ts';
import type { Integration } from '#local/states/service/options.ts';
import type { Agenda } from './agenda.ts';
import type { TokenAnswer } from './recording.ts';

/** `sqs:sendMessage`: the queue is read by a worker that answers the token in the message. */
export function sendMessage(
  answers: readonly TokenAnswer[],
  agenda: Agenda,
  states: () => States,
): Integration {
  const left = [...answers];
  return async (_work, { token }) => {
    const planned = token === undefined ? undefined : left.shift();
    if (token !== undefined && planned !== undefined) plan(planned, token, agenda, states);
    const output = {
      MD5OfMessageBody: 'local',
      MessageId: 'local',
      ...callMetadata('application/x-amz-json-1.0'),
    };
    return { ok: true, output };
  };
}

function plan(planned: TokenAnswer, taskToken: string, agenda: Agenda, states: () => States): void {
  const { action, output, error, cause, heartbeats, heartbeatAfterSeconds, minDelaySeconds } = planned;
  for (let count = 1; count <= heartbeats; count += 1) {
    agenda.after(count * heartbeatAfterSeconds, () => states().api('SendTaskHeartbeat', { taskToken }));
  }
  const at = heartbeats * heartbeatAfterSeconds + minDelaySeconds;
  if (action === 'success') {
    // Where the worker sent its token back, the recording has a placeholder for it.
    const text = JSON.stringify(output ?? null).replace(/<+task[_-]token>?:\d+>/g, taskToken);
    agenda.after(at, () => states().api('SendTaskSuccess', { taskToken, output: text }));
  } else if (action === 'failure') {
    agenda.after(at, () => states().api('SendTaskFailure', { taskToken, error, cause }));
  }
}
