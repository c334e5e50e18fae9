/** Fills a JSONPath payload template: fields ending in `.$` take the value at their path. */
import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import { failed, type Outcome, success } from '../outcome.ts';
import { runtimeFailure, type Scope } from '../query/scope.ts';
import { parsePath, readPath } from './path.ts';

/** The value a field's path points to, in the given input. */
export function atPath(text: string, field: string, input: Json, scope: Scope): Outcome<Json> {
  const path = parsePath(text);
  const value = path === undefined ? undefined : readPath(path, input, scope);
  if (value !== undefined) return success(value);
  const said = `The JSONPath '${text}' specified for the field '${field}' could not be found in the input '${JSON.stringify(input)}'`;
  return failed(runtimeFailure(scope, said));
}

export function fillPaths(template: Json, input: Json, scope: Scope): Outcome<Json> {
  if (Array.isArray(template)) return fillArray(template, input, scope);
  return isJsonObject(template) ? fillObjectPaths(template, input, scope) : success(template);
}

export function fillObjectPaths(template: JsonObject, input: Json, scope: Scope): Outcome<JsonObject> {
  const filled: JsonObject = {};
  for (const [key, part] of Object.entries(template)) {
    const byPath = key.endsWith('.$') && typeof part === 'string';
    const value = byPath ? atPath(part, key, input, scope) : fillPaths(part, input, scope);
    if (!value.ok) return value;
    filled[byPath ? key.slice(0, -2) : key] = value.value;
  }
  return success(filled);
}

function fillArray(template: Json[], input: Json, scope: Scope): Outcome<Json> {
  const filled: Json[] = [];
  for (const part of template) {
    const value = fillPaths(part, input, scope);
    if (!value.ok) return value;
    filled.push(value.value);
  }
  return success(filled);
}
