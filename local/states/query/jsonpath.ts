/** States that speak JSONPath: InputPath, Parameters, ResultSelector, ResultPath, OutputPath and `...Path` fields. */
import type { DataFlow, Setting } from '../definition/model.ts';
import type { Json } from '../json.ts';
import { failed, type Outcome, success } from '../outcome.ts';
import { isRule } from '../paths/is-rule.ts';
import { parsePath, writePath } from '../paths/path.ts';
import { ruleHolds } from '../paths/rules.ts';
import { atPath, fillObjectPaths, fillPaths } from '../paths/template.ts';
import type { Language, Leaving } from './language.ts';
import { countAt, momentAt, secondsAt, textAt } from './path-settings.ts';
import { runtimeFailure, type Scope } from './scope.ts';

export const jsonpathLanguage: Language = {
  work: async (scope, flow) => {
    const input = chosenInput(scope, flow);
    if (!input.ok || flow.Parameters === undefined) return input;
    return fillPaths(flow.Parameters, input.value, scope);
  },
  leave: async (scope, flow) => {
    const result = scope.result === undefined ? scope.input : scope.result;
    const selected =
      flow.ResultSelector === undefined ? success(result) : fillPaths(flow.ResultSelector, result, scope);
    return selected.ok ? placed(scope, flow, selected.value) : selected;
  },
  pass: async (scope, flow) => {
    const input = chosenInput(scope, flow);
    return input.ok ? chosenOutput(scope, flow, input.value, input.value) : input;
  },
  caught: async (scope, catcher) => placed(scope, catcher.flow, scope.errorOutput ?? null),
  matches: async (scope, flow, { condition }) => {
    const input = chosenInput(scope, flow);
    if (!input.ok) return input;
    if (!isRule(condition)) return success(false);
    const held = ruleHolds(condition, input.value, scope);
    if (typeof held === 'boolean') return success(held);
    const said = `Invalid path '${held.missing}': The choice state's condition path references an invalid value.`;
    return failed(runtimeFailure(scope, said));
  },
  items: async (scope, state) => {
    const input = chosenInput(scope, state.flow);
    if (!input.ok) return input;
    const path = typeof state.items?.value === 'string' ? state.items.value : '$';
    const items = atPath(path, 'ItemsPath', input.value, scope);
    if (!items.ok) return items;
    if (Array.isArray(items.value)) return success(items.value);
    return failed(runtimeFailure(scope, `Reference path "${path}" must point to array.`));
  },
  itemInput: async (scope, state, item) => {
    const template = state.itemSelector ?? state.flow.Parameters;
    if (template === undefined) return success(item);
    const input = chosenInput(scope, state.flow);
    return input.ok ? fillPaths(template, input.value, scope) : input;
  },
  count: async (scope, setting) => read(scope, setting, countAt),
  seconds: async (scope, setting) => read(scope, setting, secondsAt),
  moment: async (scope, setting) => read(scope, setting, momentAt),
  text: async (scope, setting) => read(scope, setting, textAt),
};

function chosenInput(scope: Scope, flow: DataFlow): Outcome<Json> {
  if (flow.InputPath === undefined) return success(scope.input);
  return flow.InputPath === null ? success({}) : atPath(flow.InputPath, 'InputPath', scope.input, scope);
}

/** Puts a result where ResultPath says (over the raw input by default) and lets OutputPath choose from that. */
function placed(scope: Scope, flow: DataFlow, result: Json): Outcome<Leaving> {
  if (flow.ResultPath === undefined) return chosenOutput(scope, flow, result, result);
  if (flow.ResultPath === null) return chosenOutput(scope, flow, scope.input, result);
  const path = parsePath(flow.ResultPath);
  const whole = path === undefined ? result : writePath(path, scope.input, result);
  return chosenOutput(scope, flow, whole, result);
}

function chosenOutput(scope: Scope, flow: DataFlow, whole: Json, result: Json): Outcome<Leaving> {
  const output =
    flow.OutputPath === null
      ? success({})
      : flow.OutputPath === undefined
        ? success(whole)
        : atPath(flow.OutputPath, 'OutputPath', whole, scope);
  if (!output.ok) return output;
  if (flow.Assign === undefined) return success({ output: output.value });
  const assigned = fillObjectPaths(flow.Assign, result, scope);
  return assigned.ok ? success({ output: output.value, assigned: assigned.value }) : assigned;
}

/** Reads a constant, or the value at the path of a `...Path` field, in its field's own way. */
function read<T>(
  scope: Scope,
  { field, value }: Setting,
  as: (scope: Scope, value: Json, field: string, path: string) => Outcome<T>,
): Outcome<T> {
  if (!field.endsWith('Path') || typeof value !== 'string') return as(scope, value, field, String(value));
  const found = atPath(value, field, scope.input, scope);
  return found.ok ? as(scope, found.value, field, value) : found;
}
