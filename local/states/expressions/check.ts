/** Checks the expressions of a definition before it is accepted: syntax, and names that can mean nothing there. */
import jsonata from 'jsonata';
import type { Reader } from '../definition/reader.ts';
import { isJsonObject, isObject, type Json } from '../json.ts';
import { expressionIn } from './syntax.ts';

/** `catching`: only in a Catch does $states.errorOutput have a value. */
export function checkTemplate(reader: Reader, field: string, template: Json, catching: boolean): void {
  if (typeof template === 'string') {
    const expression = expressionIn(template);
    if (expression !== undefined) checkExpression(reader, field, expression, catching);
  } else if (Array.isArray(template)) {
    template.forEach((part, index) => {
      checkTemplate(reader, `${field}[${index}]`, part, catching);
    });
  } else if (isJsonObject(template)) {
    for (const [key, part] of Object.entries(template))
      checkTemplate(reader, `${field}/${key}`, part, catching);
  }
}

function checkExpression(reader: Reader, field: string, expression: string, catching: boolean): void {
  const wrong = problem(expression);
  if (wrong !== undefined) reader.refuse(field, 'invalid', wrong.says);
  if (wrong?.unreadable) return;
  if (!catching && /\$states\s*\.\s*errorOutput/.test(expression)) {
    reader.refuse(field, 'invalid', '$states.errorOutput is available in Catch only');
  }
}

type Problem = { says: string; unreadable: boolean } | undefined;

/** By the expression's text: reading one takes long, and every start of the service checks the same definitions. */
const looked = new Map<string, Problem>();

function problem(expression: string): Problem {
  if (!looked.has(expression)) looked.set(expression, lookAt(expression));
  return looked.get(expression);
}

function lookAt(expression: string): Problem {
  let ast: unknown;
  try {
    ast = jsonata(expression).ast();
  } catch (error) {
    const reason = isObject(error) ? String(error['message']) : String(error);
    return { says: `the expression '${expression}' is not JSONata: ${reason}`, unreadable: true };
  }
  const name = bareReference(ast);
  return name === undefined
    ? undefined
    : {
        says: `the reference to '${name}' at the top level has no meaning; use $states`,
        unreadable: false,
      };
}

/** Parts of the syntax tree that are evaluated against something other than the top level. */
const elsewhere = new Set(['predicate', 'stages', 'group', 'pattern', 'update', 'delete']);
const references = new Set(['name', 'wildcard', 'descendant', 'parent']);

/** A name looked up in the (absent) input document of an expression: the service refuses such definitions. */
function bareReference(node: unknown): string | undefined {
  if (Array.isArray(node)) return firstOf(node);
  if (!isObject(node)) return undefined;
  const { type, value } = node;
  if (type === 'path' && Array.isArray(node['steps'])) return bareReference(node['steps'][0]);
  if (typeof type === 'string' && references.has(type)) return String(value);
  if (type === 'variable' && (value === '' || value === '$')) return `$${value}`;
  return firstOf(Object.entries(node).flatMap(([key, part]) => (elsewhere.has(key) ? [] : [part])));
}

function firstOf(nodes: readonly unknown[]): string | undefined {
  for (const node of nodes) {
    const found = bareReference(node);
    if (found !== undefined) return found;
  }
  return undefined;
}
