/** Reads the rules of a Choice: JSONata conditions or JSONPath comparisons. */
import { checkTemplate } from '../expressions/check.ts';
import { readRule } from '../paths/rules.ts';
import { readFlow } from './flow.ts';
import type { Choice, QueryLanguage } from './model.ts';
import type { Reader } from './reader.ts';

export function readChoices(
  reader: Reader,
  language: QueryLanguage,
): { readonly choices: readonly Choice[]; readonly otherwise?: string } {
  const rules = reader.objects('Choices');
  if (rules.length === 0) reader.refuse('Choices', 'invalid', 'must have at least one rule');
  const choices = rules.map((rule) => (language === 'JSONata' ? conditional(rule) : comparing(rule)));
  const otherwise = reader.text('Default');
  return otherwise === undefined ? { choices } : { choices, otherwise };
}

function conditional(rule: Reader): Choice {
  rule.onlyFields(['Comment', 'Condition', 'Next', 'Output', 'Assign']);
  const condition = rule.raw['Condition'];
  if (condition === undefined) rule.refuse('Condition', 'invalid', 'is required');
  else checkTemplate(rule, 'Condition', condition, false);
  return { condition: condition ?? false, next: nextOf(rule), flow: readFlow(rule, 'JSONata') };
}

function comparing(rule: Reader): Choice {
  const { Assign } = readFlow(rule, 'JSONPath');
  return {
    condition: readRule(rule, true),
    next: nextOf(rule),
    flow: Assign === undefined ? {} : { Assign },
  };
}

function nextOf(rule: Reader): string {
  const next = rule.text('Next');
  if (next === undefined) rule.refuse('Next', 'invalid', 'is required');
  return next ?? '';
}
