/**
 * Our components against the library's own examples: the same markup, or left out on purpose.
 * After an upgrade of the library, what changed in it fails here, and new examples ask to be looked at.
 */
import { describe, expect, it } from 'vitest';
import { fixturesOf } from './fixtures.ts';
import { formComponents } from './form-components.tsx';
import leftOutFile from './left-out.json' with { type: 'json' };
import { likeness } from './likeness.ts';
import { linkComponents } from './link-components.tsx';
import { textComponents } from './text-components.tsx';

/** Examples that our components cannot say, and need not: by component, then by reason. */
const leftOut: Record<string, Record<string, string[]>> = leftOutFile;

const components = { ...formComponents, ...linkComponents, ...textComponents };

describe.each(Object.entries(components))('%s', (component, said) => {
  const fixtures = fixturesOf(component);

  it('gives the library’s markup', () => {
    const sayable = fixtures.filter(({ options }) => said(options) !== undefined);
    expect(sayable.length).toBeGreaterThan(2);
    for (const { name, options, html } of sayable)
      expect(likeness(said(options) ?? ''), name).toBe(likeness(html));
  });

  it('leaves out only what is known, for a reason', () => {
    const missing = fixtures.filter(({ options }) => said(options) === undefined).map(({ name }) => name);
    const known = Object.values(leftOut[component] ?? {}).flat();
    expect(missing.sort()).toEqual([...known].sort());
  });
});

describe('the likeness of markup', () => {
  it('sees past order, white space and names of ids', () => {
    const one = '<p class="b a"><label for="x">A  b</label><input id="x" type="text"></p>';
    const other = '<p class="a b">\n<label for="y">A b</label>\n<input type="text" id="y"></p>';
    expect(likeness(one)).toBe(likeness(other));
  });

  it.each([
    ['a class', '<p class="a"></p>', '<p></p>'],
    ['an element', '<p><b>x</b></p>', '<p>x</p>'],
    ['a word', '<p>x</p>', '<p>y</p>'],
    ['an attribute', '<p role="alert"></p>', '<p></p>'],
    [
      'what a label is for',
      '<label for="a"></label><i id="a"></i><i id="b"></i><u aria-labelledby="b"></u>',
      '<label for="b"></label><i id="a"></i><i id="b"></i><u aria-labelledby="a"></u>',
    ],
  ])('sees %s', (_, one, other) => {
    expect(likeness(one)).not.toBe(likeness(other));
  });
});
