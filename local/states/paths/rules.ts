/** The rules of a JSONPath Choice: And, Or, Not, and tests of a variable. */
import type { Reader } from '../definition/reader.ts';
import type { Json } from '../json.ts';
import type { Scope } from '../query/scope.ts';
import { checkPath } from './check.ts';
import { isComparison, isTypeTest, passes } from './comparisons.ts';
import { parsePath, readPath } from './path.ts';

export type Rule =
  | { readonly kind: 'and' | 'or'; readonly rules: readonly Rule[] }
  | { readonly kind: 'not'; readonly rule: Rule }
  | { readonly kind: 'test'; readonly variable: string; readonly operator: string; readonly operand: Json };

const never: Rule = { kind: 'or', rules: [] };

export function readRule(reader: Reader, outer: boolean): Rule {
  const names = Object.keys(reader.raw).filter((name) => name !== 'Comment');
  const operators = names.filter(
    (name) => !(outer && (name === 'Next' || name === 'Assign')) && name !== 'Variable',
  );
  const [operator] = operators;
  if (operator === undefined || operators.length > 1) {
    reader.refuse('Choices', 'invalid', `a rule has one comparison but this has ${operators.length}`);
    return never;
  }
  if (operator === 'And' || operator === 'Or') {
    const rules = reader.objects(operator).map((part) => readRule(part, false));
    return { kind: operator === 'And' ? 'and' : 'or', rules };
  }
  if (operator === 'Not') {
    const inner = reader.object('Not');
    return { kind: 'not', rule: inner === undefined ? never : readRule(inner, false) };
  }
  return readTest(reader, operator);
}

function readTest(reader: Reader, operator: string): Rule {
  if (!isTypeTest(operator) && !isComparison(operator)) {
    reader.refuse(operator, 'unsupported', 'this comparison is not supported');
  }
  const variable = reader.text('Variable') ?? '';
  checkPath(reader, 'Variable', variable);
  const operand = reader.raw[operator] ?? null;
  if (operator.endsWith('Path')) checkPath(reader, operator, operand);
  return { kind: 'test', variable, operator, operand };
}

/** A path in a rule that leads nowhere: the service fails the execution and names the path. */
export type Missing = { readonly missing: string };

export function ruleHolds(rule: Rule, input: Json, scope: Scope): boolean | Missing {
  if (rule.kind === 'test') return testHolds(rule, input, scope);
  if (rule.kind === 'not') {
    const held = ruleHolds(rule.rule, input, scope);
    return typeof held === 'boolean' ? !held : held;
  }
  for (const part of rule.rules) {
    const held = ruleHolds(part, input, scope);
    if (typeof held !== 'boolean' || held === (rule.kind === 'or')) return held;
  }
  return rule.kind === 'and';
}

function testHolds(rule: Extract<Rule, { kind: 'test' }>, input: Json, scope: Scope): boolean | Missing {
  const value = valueAt(rule.variable, input, scope);
  if (rule.operator === 'IsPresent') return (value !== undefined) === rule.operand;
  if (value === undefined) return { missing: rule.variable };
  if (!rule.operator.endsWith('Path') || typeof rule.operand !== 'string') {
    return passes(rule.operator, value, rule.operand);
  }
  const operand = valueAt(rule.operand, input, scope);
  return operand === undefined
    ? { missing: rule.operand }
    : passes(rule.operator.slice(0, -4), value, operand);
}

function valueAt(text: string, input: Json, scope: Scope): Json | undefined {
  const path = parsePath(text);
  return path === undefined ? undefined : readPath(path, input, scope);
}
