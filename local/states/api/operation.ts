/** An operation of the API: its request is parsed by schema before it is carried out. */
import * as v from 'valibot';
import type { Service } from '../service/service.ts';
import { type ApiAnswer, exception } from './answers.ts';

export type Operation = (service: Service, body: unknown) => Promise<ApiAnswer>;

export function operation<S extends v.GenericSchema>(
  schema: S,
  carryOut: (service: Service, request: v.InferOutput<S>) => ApiAnswer | Promise<ApiAnswer>,
): Operation {
  return async (service, body) => {
    const request = v.safeParse(schema, body ?? {});
    if (request.success) return carryOut(service, request.output);
    const [issue] = request.issues;
    const field = issue === undefined ? '' : (v.getDotPath(issue) ?? '');
    return exception(
      'ValidationException',
      `1 validation error detected at '${field}': ${issue?.message ?? ''}`,
    );
  };
}
