/** The comparisons a JSONPath Choice rule may use. Values of another type than the comparison's never match. */
import type { Json } from '../json.ts';
import { readTimestamp } from '../query/timestamp.ts';

const typeTests: ReadonlyMap<string, (value: Json) => boolean> = new Map([
  ['IsNull', (value: Json) => value === null],
  ['IsString', (value: Json) => typeof value === 'string'],
  ['IsNumeric', (value: Json) => typeof value === 'number'],
  ['IsBoolean', (value: Json) => typeof value === 'boolean'],
  ['IsTimestamp', (value: Json) => typeof value === 'string' && readTimestamp(value) !== undefined],
]);

const orders: ReadonlyMap<string, (a: string | number, b: string | number) => boolean> = new Map([
  ['Equals', (a: string | number, b: string | number) => a === b],
  ['LessThan', (a: string | number, b: string | number) => a < b],
  ['LessThanEquals', (a: string | number, b: string | number) => a <= b],
  ['GreaterThan', (a: string | number, b: string | number) => a > b],
  ['GreaterThanEquals', (a: string | number, b: string | number) => a >= b],
]);

const comparison =
  /^(String|Numeric|Timestamp)(Equals|LessThan|LessThanEquals|GreaterThan|GreaterThanEquals)$/;

export function isTypeTest(operator: string): boolean {
  return operator === 'IsPresent' || typeTests.has(operator);
}

export function isComparison(operator: string): boolean {
  const plain = operator.endsWith('Path') ? operator.slice(0, -4) : operator;
  return comparison.test(plain) || plain === 'BooleanEquals' || operator === 'StringMatches';
}

export function passes(operator: string, value: Json, operand: Json): boolean {
  const typeTest = typeTests.get(operator);
  if (typeTest !== undefined) return typeTest(value) === operand;
  if (operator === 'BooleanEquals') return typeof value === 'boolean' && value === operand;
  if (operator === 'StringMatches') return likeness(value, operand);
  const [, type = '', order = ''] = comparison.exec(operator) ?? [];
  const a = comparable(type, value);
  const b = comparable(type, operand);
  return a !== undefined && b !== undefined && (orders.get(order)?.(a, b) ?? false);
}

function comparable(type: string, value: Json): string | number | undefined {
  if (type === 'Numeric') return typeof value === 'number' ? value : undefined;
  if (typeof value !== 'string') return undefined;
  return type === 'Timestamp' ? readTimestamp(value) : value;
}

/** `*` stands for any text; `\*` for itself. */
function likeness(value: Json, pattern: Json): boolean {
  if (typeof value !== 'string' || typeof pattern !== 'string') return false;
  const source = pattern
    .split(/(\\\*|\\\\|\*)/)
    .map((part) =>
      part === '*' ? '.*' : part.replace(/^\\([*\\])$/, '$1').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    );
  return new RegExp(`^${source.join('')}$`, 's').test(value);
}
