/**
 * Markup without what does not matter: order of attributes and classes, white space, how ids are called, and hooks
 * for scripts that we do not have. What we add on purpose is left out as well, and named here.
 */
import { HTMLElement, type Node, parse, TextNode } from 'node-html-parser';

/** Ours besides the library's: the browser fills in nothing, errors are marked, tables stay tables as cards. */
const added = new Set(['autocomplete', 'aria-invalid', 'data-label']);
/** For the library's scripts. */
const hooks = new Set([
  'data-module',
  'data-prevent-double-click',
  'data-disable-auto-focus',
  'data-behaviour',
]);
/** Labels and legends are bold in ours unless they are headings. */
const ownSize = new Set(['govuk-label--s', 'govuk-fieldset__legend--s']);
const references = new Set(['for', 'aria-describedby', 'aria-labelledby', 'aria-controls']);

const tableTags = new Set(['table', 'thead', 'tbody', 'tr', 'th', 'td']);

/** A button to fold a menu is hidden until a script shows it. */
const isForScripts = (button: HTMLElement): boolean => button.hasAttribute('hidden');

function isOurs(element: HTMLElement, name: string, value: string): boolean {
  const tag = element.rawTagName.toLowerCase();
  if (added.has(name) || hooks.has(name)) return true;
  // Tables have roles in ours; links that look like buttons have the role of buttons in the library's, not in ours.
  if (name === 'role') return tableTags.has(tag) || (tag === 'a' && value === 'button');
  return name === 'value' && value === '' && tag === 'input';
}

function attributesOf(element: HTMLElement, ids: readonly string[]): string[] {
  const idOf = (id: string): string => `#${ids.indexOf(id) + 1}`;
  return Object.entries(element.attributes).flatMap(([name, value]) => {
    if (isOurs(element, name, value)) return [];
    if (name === 'class') {
      const classes = value.split(/\s+/).filter((each) => each !== '' && !ownSize.has(each));
      return classes.length === 0 ? [] : [`class=${classes.sort().join(' ')}`];
    }
    if (name === 'id') return ids.includes(value) ? [`id=${idOf(value)}`] : [];
    if (references.has(name)) {
      const known = value.split(/\s+/).filter((id) => ids.includes(id));
      return known.length === 0 ? [] : [`${name}=${known.map(idOf).join(' ')}`];
    }
    return [`${name}=${value}`];
  });
}

function lines(node: Node, ids: readonly string[], depth: number): string[] {
  const indent = '  '.repeat(depth);
  if (node instanceof TextNode) {
    const text = node.text.replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [indent + text];
  }
  if (!(node instanceof HTMLElement)) return [];
  const attributes = attributesOf(node, ids).sort().join(' ');
  return [
    `${indent}<${node.rawTagName.toLowerCase()} ${attributes}>`,
    ...node.childNodes.flatMap((child) => lines(child, ids, depth + 1)),
  ];
}

/** Ids that something on the page refers to, in their order; others mean nothing. */
function idsOf(root: HTMLElement): string[] {
  const referred = new Set(
    [...references].flatMap((name) =>
      root.querySelectorAll(`[${name}]`).flatMap((element) => element.getAttribute(name)?.split(/\s+/) ?? []),
    ),
  );
  return root
    .querySelectorAll('[id]')
    .map(({ id }) => id)
    .filter((id) => referred.has(id));
}

export function likeness(html: string): string {
  const root = parse(html);
  for (const button of root.querySelectorAll('button')) if (isForScripts(button)) button.remove();
  const ids = idsOf(root);
  return root.childNodes.flatMap((node) => lines(node, ids, 0)).join('\n');
}
