/** Step Functions: hands the API's calls to the interpreter. */
import type { States } from '../states/index.ts';
import type { AwsBackend } from './endpoint.ts';
import { jsonAnswer, jsonOf, operationOf } from './json-answer.ts';

export function createStepFunctions(states: Pick<States, 'api'>): AwsBackend {
  return async (request) => {
    const { status, body } = await states.api(operationOf(request), jsonOf(request));
    return jsonAnswer(status, body);
  };
}
