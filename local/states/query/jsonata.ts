/** States that speak JSONata: Arguments, Output, Assign, and expressions in fields. */
import type { DataFlow, Setting } from '../definition/model.ts';
import { type Evaluate, sentence } from '../expressions/evaluate.ts';
import { expressionIn } from '../expressions/syntax.ts';
import { fill, fillObject } from '../expressions/template.ts';
import { type Json, typeName } from '../json.ts';
import { failed, type Outcome, success } from '../outcome.ts';
import type { Language, Leaving } from './language.ts';
import { queryFailure, type Scope } from './scope.ts';
import { readTimestamp } from './timestamp.ts';

export function jsonataLanguage(evaluate: Evaluate): Language {
  /** Output and Assign see the same variables: those from before the state. */
  async function leave(scope: Scope, flow: DataFlow, otherwise: Json, at = ''): Promise<Outcome<Leaving>> {
    const output =
      flow.Output === undefined
        ? success(otherwise)
        : await fill(evaluate, flow.Output, `${at}Output`, scope);
    if (!output.ok) return output;
    if (flow.Assign === undefined) return success({ output: output.value });
    const assigned = await fillObject(evaluate, flow.Assign, `${at}Assign`, scope);
    return assigned.ok ? success({ output: output.value, assigned: assigned.value }) : assigned;
  }

  async function expected<T extends Json>(
    scope: Scope,
    { field, value }: Setting,
    wanted: string,
    is: (value: Json) => value is T,
  ): Promise<Outcome<T>> {
    const result = await fill(evaluate, value, field, scope);
    if (!result.ok) return result;
    return is(result.value)
      ? success(result.value)
      : failed(unexpected(scope, field, value, wanted, result.value));
  }

  return {
    work: async (scope, flow) =>
      flow.Arguments === undefined
        ? success(scope.input)
        : fill(evaluate, flow.Arguments, 'Arguments', scope),
    leave: (scope, flow, at) =>
      leave(scope, flow, scope.result === undefined ? scope.input : scope.result, at),
    pass: (scope, flow, at) => leave(scope, flow, scope.input, at),
    caught: (scope, catcher, at) => leave(scope, catcher.flow, scope.errorOutput ?? null, at),
    matches: (scope, _flow, choice, at) =>
      expected(
        scope,
        { field: `${at}Condition`, value: conditionText(choice.condition) },
        'boolean',
        isBoolean,
      ),
    items: async (scope, state) => {
      if (state.items !== undefined) return expected(scope, state.items, 'array', Array.isArray);
      if (Array.isArray(scope.input)) return success(scope.input);
      const text = `Map state input must be an array but was: ${JSON.stringify(scope.input)}`;
      return failed(queryFailure(scope, text));
    },
    itemInput: async (scope, state, item) =>
      state.itemSelector === undefined
        ? success(item)
        : fill(evaluate, state.itemSelector, 'ItemSelector', scope),
    count: (scope, setting) => whole(scope, setting),
    seconds: (scope, setting) => whole(scope, setting),
    moment: async (scope, setting) => {
      const text = await expected(scope, setting, 'string', isText);
      if (!text.ok) return text;
      const moment = readTimestamp(text.value);
      if (moment !== undefined) return success(moment);
      const said = `The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: ${text.value}`;
      return failed({ ...queryFailure(scope, said, setting.field), late: true });
    },
    text: (scope, setting) => expected(scope, setting, 'string', isText),
  };

  async function whole(scope: Scope, setting: Setting): Promise<Outcome<number>> {
    const number = await expected(scope, setting, 'number', isNumber);
    if (!number.ok) return number;
    if (Number.isInteger(number.value) && number.value >= 0) return number;
    const said = `The ${setting.field} field must be a non-negative integer but was: ${number.value}`;
    return failed({ ...queryFailure(scope, said, setting.field), late: true });
  }
}

function unexpected(scope: Scope, field: string, source: Json, wanted: string, value: Json) {
  const text = typeof source === 'string' ? (expressionIn(source) ?? source) : JSON.stringify(source);
  const found = `Expected '${wanted}', but was '${typeName(value)}' for value: ${JSON.stringify(value)}`;
  return queryFailure(scope, `${sentence(text, field)} returned an unexpected result type. ${found}`, field);
}

function conditionText(condition: unknown): Json {
  return typeof condition === 'string' || typeof condition === 'boolean' ? condition : null;
}

const isBoolean = (value: Json): value is boolean => typeof value === 'boolean';
const isNumber = (value: Json): value is number => typeof value === 'number';
const isText = (value: Json): value is string => typeof value === 'string';
