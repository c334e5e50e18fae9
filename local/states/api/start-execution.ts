/** StartExecution: begins an execution under a name that stays taken. */
import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { machineNameOf } from '../arns.ts';
import { isTooLarge } from '../execution/limits.ts';
import { parseJson } from '../json.ts';
import { answer, exception, seconds } from './answers.ts';
import { operation } from './operation.ts';

const request = v.object({
  stateMachineArn: v.string(),
  name: v.optional(v.string()),
  input: v.optional(v.string()),
});

/** Up to 80 characters, without those that have a meaning in ARNs, URLs or shells. */
const goodName = /^[^\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}]{1,80}$/u;

export const startExecution = operation(request, async (service, { stateMachineArn, name, input }) => {
  const machine = machineNameOf(stateMachineArn);
  if (machine === undefined) return exception('InvalidArn', `Invalid Arn: '${stateMachineArn}'`);
  const chosen = name ?? randomUUID();
  if (!goodName.test(chosen)) return exception('InvalidName', `Invalid Name: '${chosen}'`);
  const parsed = parseJson(input ?? '{}');
  if (parsed === undefined || isTooLarge(parsed)) {
    return exception(
      'InvalidExecutionInput',
      "Invalid State Machine Execution Input: 'not JSON, or too large'",
    );
  }
  const started = await service.start({ machine, name: chosen, input: parsed });
  if (started.ok) {
    return answer({ executionArn: started.execution.arn, startDate: seconds(started.execution.startedAt) });
  }
  return started.reason === 'exists'
    ? exception('ExecutionAlreadyExists', `Execution Already Exists: '${started.arn}'`)
    : exception('StateMachineDoesNotExist', `State Machine Does Not Exist: '${stateMachineArn}'`);
});
