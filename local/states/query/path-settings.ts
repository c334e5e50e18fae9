/** Values of `...Path` fields, with the service's own words for each kind that is no good. */
import type { Json } from '../json.ts';
import { failed, type Outcome, success } from '../outcome.ts';
import { runtimeFailure, type Scope } from './scope.ts';
import { readTimestamp } from './timestamp.ts';

const shown = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

export function countAt(scope: Scope, value: Json, field: string, path: string): Outcome<number> {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return success(value);
  const said = `The ${field} field refers to value "${shown(value)}" which is not a valid integer: ${path}`;
  return failed(runtimeFailure(scope, said));
}

export function secondsAt(scope: Scope, value: Json, field: string, path: string): Outcome<number> {
  const told = (what: string) =>
    failed(runtimeFailure(scope, `The ${field} parameter ${what}: ${path} == ${shown(value)}`));
  if (typeof value !== 'number' || !Number.isInteger(value)) return told('cannot be parsed as a long value');
  return value < 0 ? told('references a negative value') : success(value);
}

export function momentAt(scope: Scope, value: Json, field: string, path: string): Outcome<number> {
  const moment = typeof value === 'string' ? readTimestamp(value) : undefined;
  if (moment !== undefined) return success(moment);
  const said = `The ${field} parameter does not reference a valid ISO-8601 extended offset date-time format string: ${path} == ${shown(value)}`;
  return failed(runtimeFailure(scope, said));
}

export function textAt(scope: Scope, value: Json, field: string, path: string): Outcome<string> {
  if (typeof value === 'string') return success(value);
  const said = `The ${field} field refers to value "${shown(value)}" which is not a string: ${path}`;
  return failed(runtimeFailure(scope, said));
}
