/** Tells a rule of a JSONPath Choice from the condition of a JSONata one. */
import type { Json } from '../json.ts';
import type { Rule } from './rules.ts';

export function isRule(condition: Json | Rule): condition is Rule {
  return typeof condition === 'object' && condition !== null && 'kind' in condition;
}
