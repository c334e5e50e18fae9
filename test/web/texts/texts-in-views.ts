/** Texts that stand in a view itself: what a person would read there, and no catalogue says. */
import { parseAst } from 'vitest/node';

export interface StrayText {
  line: number;
  text: string;
}

/** Attributes and properties whose values are read or heard. */
const said = new Set([
  'alt',
  'aria-label',
  'aria-description',
  'button',
  'caption',
  'content',
  'heading',
  'hidden',
  'hint',
  'key-label',
  'label',
  'legend',
  'placeholder',
  'summary',
  'text',
  'title',
]);

const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

type Node = Record<string, unknown> & { type: string };
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
const nodesIn = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** The texts that an expression may turn into, as far as they are written in it. */
function literals(node: unknown): Node[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return [node];
    case 'TemplateLiteral':
      return nodesIn(node).filter(({ type }) => type === 'TemplateElement');
    case 'JSXExpressionContainer':
      return literals(node['expression']);
    case 'ConditionalExpression':
      return [...literals(node['consequent']), ...literals(node['alternate'])];
    case 'LogicalExpression':
      return [...literals(node['left']), ...literals(node['right'])];
    case 'BinaryExpression':
      return node['operator'] === '+' ? [...literals(node['left']), ...literals(node['right'])] : [];
    default:
      return [];
  }
}

function textOf({ value }: Node): string {
  if (typeof value === 'string') return value;
  return isCooked(value) ? value.cooked : '';
}
const isCooked = (value: unknown): value is { cooked: string } =>
  typeof value === 'object' && value !== null && 'cooked' in value && typeof value.cooked === 'string';

const nameOf = (node: unknown): string => (isNode(node) ? String(node['name'] ?? node['value'] ?? '') : '');

/** A property may hold the key of a text, `action.answer`: its type says which. */
const isKey = (text: string): boolean => /^[a-z0-9]+([.-][a-zA-Z0-9]+)*$/.test(text);

/** What of this node is shown as it stands. */
function shownBy(node: Node): Node[] {
  switch (node.type) {
    case 'JSXText':
      return [node];
    case 'JSXElement':
    case 'JSXFragment':
      return [node['children']]
        .flat()
        .flatMap((child) => (isNode(child) && child.type !== 'JSXText' ? literals(child) : []));
    case 'JSXAttribute':
      return said.has(nameOf(node['name'])) ? literals(node['value']) : [];
    case 'Property':
      return said.has(nameOf(node['key']))
        ? literals(node['value']).filter((each) => !isKey(textOf(each)))
        : [];
    default:
      return [];
  }
}

/** @param source of a .tsx file */
export function strayTexts(source: string): StrayText[] {
  const found: StrayText[] = [];
  const visit = (node: Node): void => {
    for (const shown of shownBy(node)) {
      const text = textOf(shown).replace(/\s+/g, ' ').trim();
      const at = typeof shown['start'] === 'number' ? shown['start'] : 0;
      if (hasLetters(text)) found.push({ line: source.slice(0, at).split('\n').length, text });
    }
    for (const child of nodesIn(node)) visit(child);
  };
  const program: unknown = parseAst(source, { lang: 'tsx' });
  if (isNode(program)) visit(program);
  return found;
}
