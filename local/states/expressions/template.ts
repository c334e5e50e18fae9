/** Fills a payload template: expressions at any depth are replaced by their values, all else stands as it is. */
import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import { type Outcome, success } from '../outcome.ts';
import type { Scope } from '../query/scope.ts';
import type { Evaluate } from './evaluate.ts';
import { expressionIn } from './syntax.ts';

export async function fill(
  evaluate: Evaluate,
  template: Json,
  field: string,
  scope: Scope,
): Promise<Outcome<Json>> {
  if (typeof template === 'string') {
    const expression = expressionIn(template);
    return expression === undefined ? success(template) : evaluate(expression, field, scope);
  }
  if (Array.isArray(template)) return fillArray(evaluate, template, field, scope);
  return isJsonObject(template) ? fillObject(evaluate, template, field, scope) : success(template);
}

export async function fillObject(
  evaluate: Evaluate,
  template: JsonObject,
  field: string,
  scope: Scope,
): Promise<Outcome<JsonObject>> {
  const filled: JsonObject = {};
  for (const [key, part] of Object.entries(template)) {
    const value = await fill(evaluate, part, `${field}/${key}`, scope);
    if (!value.ok) return value;
    filled[key] = value.value;
  }
  return success(filled);
}

async function fillArray(
  evaluate: Evaluate,
  template: Json[],
  field: string,
  scope: Scope,
): Promise<Outcome<Json>> {
  const filled: Json[] = [];
  for (const [index, part] of template.entries()) {
    const value = await fill(evaluate, part, `${field}[${index}]`, scope);
    if (!value.ok) return value;
    filled.push(value.value);
  }
  return success(filled);
}
