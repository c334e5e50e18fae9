/** Evaluates JSONata as the service does: compiled once, results plain JSON, failures in the service's words. */
import jsonata, { type Expression } from 'jsonata';
import { isObject, type Json, toJson } from '../json.ts';
import { type Failure, failed, type Outcome, success } from '../outcome.ts';
import type { Scope } from '../query/scope.ts';
import { queryFailure } from '../query/scope.ts';
import { addFunctions, type Surroundings } from './functions.ts';

/** Evaluates the expression that stands in a field; `field` is named in a failure. */
export type Evaluate = (expression: string, field: string, scope: Scope) => Promise<Outcome<Json>>;

/** Bounds for an expression that never ends; the service has bounds of its own. */
const bounds = { timeout: 5000, stack: 1000 };

export function createEvaluator(around: Surroundings): Evaluate {
  const compiled = new Map<string, Expression>();

  function compile(text: string): Expression {
    const known = compiled.get(text);
    if (known !== undefined) return known;
    const expression = jsonata(text, bounds);
    addFunctions(expression, around);
    compiled.set(text, expression);
    return expression;
  }

  return async (text, field, scope) => {
    let result: unknown;
    try {
      result = await compile(text).evaluate(undefined, { ...scope.variables, states: statesOf(scope) });
    } catch (error) {
      return failed(thrown(scope, text, field, error));
    }
    const said = (what: string) => failed(queryFailure(scope, `${sentence(text, field)} ${what}`, field));
    if (result === undefined) return said('returned nothing (undefined).');
    const value = toJson(result);
    return value === undefined ? said('returned an unsupported result type.') : success(value);
  };
}

/** How the service begins every message about an expression. */
export function sentence(expression: string, field: string): string {
  return `The JSONata expression '${expression}' specified for the field '${field}'`;
}

function statesOf(scope: Scope): Record<string, Json> {
  return {
    input: scope.input,
    context: scope.context,
    ...(scope.result === undefined ? {} : { result: scope.result }),
    ...(scope.errorOutput === undefined ? {} : { errorOutput: scope.errorOutput }),
  };
}

function thrown(scope: Scope, text: string, field: string, error: unknown): Failure {
  const { code, message } = isObject(error) ? error : { code: undefined, message: error };
  const tail = code === undefined ? `: ${message}` : `. ${code}: ${message}`;
  return queryFailure(scope, `${sentence(text, field)} threw an error during evaluation${tail}`, field);
}
