/** Makes the calls of tasks: Lambda functions and further integrations. (Nested executions are in nested.ts.) */
import { functionNameOf } from '../arns.ts';
import type { TaskState } from '../definition/model.ts';
import type { TaskProgress } from '../execution/model.ts';
import { isJsonObject, type Json, parseJson, toJson } from '../json.ts';
import type { Answer } from '../state-types/task-answers.ts';
import { callMetadata } from './call-metadata.ts';
import type { InvokeResult, StatesOptions } from './options.ts';

export type Calls = (resource: TaskState['resource'], task: TaskProgress) => Promise<Answer>;

export function createCalls({ invoke, integrations = {} }: StatesOptions): Calls {
  async function lambda(work: Json): Promise<Answer> {
    const { FunctionName, Payload } = isJsonObject(work)
      ? work
      : { FunctionName: undefined, Payload: undefined };
    if (typeof FunctionName !== 'string') {
      return {
        ok: false,
        error: 'States.Runtime',
        cause: "The field 'FunctionName' is required but was missing",
      };
    }
    const result = await invoke(functionNameOf(FunctionName), Payload ?? {});
    if (!result.ok) return compacted(failedCall(result));
    const payload = toJson(result.payload) ?? null;
    return {
      ok: true,
      output: {
        ExecutedVersion: '$LATEST',
        Payload: payload,
        ...callMetadata('application/json'),
        StatusCode: 200,
      },
    };
  }

  return async (resource, task) => {
    if (resource.kind === 'function') {
      const result = await invoke(functionNameOf(resource.arn), task.arguments);
      return result.ok ? { ok: true, output: toJson(result.payload) ?? null } : failedCall(result);
    }
    const service = `${resource.service}:${resource.action}`;
    if (service === 'lambda:invoke') return lambda(task.arguments);
    const integration = integrations[service];
    if (integration === undefined) throw new Error(`No integration '${service}'`);
    return integration(task.arguments, task.token === undefined ? {} : { token: task.token });
  };
}

/** As the Node.js runtime of Lambda words an error, unless the function has words of its own. */
function failedCall({ errorType, errorMessage, trace, cause }: Extract<InvokeResult, { ok: false }>): Answer {
  const words = { errorType, errorMessage, ...(trace === undefined ? {} : { trace }) };
  return { ok: false, error: errorType, cause: cause ?? JSON.stringify(words) };
}

/** The integration (unlike a plain function) reads the error's text and writes it anew. */
function compacted(answer: Answer): Answer {
  const parsed = answer.ok || answer.cause === null ? undefined : parseJson(answer.cause);
  return answer.ok || !isJsonObject(parsed) ? answer : { ...answer, cause: JSON.stringify(parsed) };
}
