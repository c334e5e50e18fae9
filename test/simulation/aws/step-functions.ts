/** Step Functions as its client sees it: the local interpreter, its refusals as the client's own errors. */
import { ExecutionAlreadyExists, InvalidToken, TaskDoesNotExist, TaskTimedOut } from '@aws-sdk/client-sfn';
import * as v from 'valibot';
import type { States } from '#local/states/index.ts';
import { outsideSandboxes } from '../system/sandbox.ts';
import type { AnswerCall } from './answer-instead.ts';

const refusal = v.object({ __type: v.string(), message: v.string() });
const errors = { ExecutionAlreadyExists, InvalidToken, TaskDoesNotExist, TaskTimedOut };
type Known = keyof typeof errors;

const isKnown = (name: string): name is Known => name in errors;

export const stepFunctionsOf =
  (states: () => Pick<States, 'api'>, onTooLate: () => void): AnswerCall =>
  async (operation, input) => {
    const { status, body } = await outsideSandboxes(() => states().api(operation, input));
    if (status === 200) return body;
    const { __type: name, message } = v.parse(refusal, body);
    if (name === 'TaskTimedOut') onTooLate();
    if (!isKnown(name)) throw new Error(`${operation}: ${name} ${message}`);
    throw new errors[name]({ $metadata: {}, message });
  };
