/** Signing in leads back to a page of ours, whatever the address asks for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localAddress } from '#functions/web/sign-in-address.ts';

describe('where somebody is led back to', () => {
  it('is the path and query that they asked for', () => {
    expect(localAddress('/coordinator/cases?area=talgar&q=%D0%B0')).toBe(
      '/coordinator/cases?area=talgar&q=%D0%B0',
    );
    expect(localAddress('/manager#figures')).toBe('/manager');
    expect(localAddress('/')).toBe('/');
  });

  it.each([
    undefined,
    '',
    'coordinator',
    'https://elsewhere.example/',
    '//elsewhere.example/',
    '/\\elsewhere.example/',
    '/\t/elsewhere.example/',
    '/\n\\elsewhere.example',
    '/.//elsewhere.example',
    '/x/..//elsewhere.example',
    'javascript:alert(1)',
    '\\\\elsewhere.example',
  ])('is never another site: %j', (to) => {
    expect(localAddress(to)).toBeUndefined();
  });

  it('goes without what was searched for, when that is too long to travel along', () => {
    expect(localAddress(`/coordinator/search?q=${'a'.repeat(2000)}`)).toBe('/coordinator/search');
    expect(localAddress(`/coordinator/${'a'.repeat(2000)}`)).toBeUndefined();
  });

  it('stays on this site for whatever else is made up', () => {
    const part = fc.constantFrom(
      '/',
      '\\',
      '//',
      '..',
      '.',
      ':',
      '@',
      '?',
      '#',
      '\t',
      '\n',
      'a',
      '%2f',
      'https',
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
        (to) => {
          const led = localAddress(to);
          const origin =
            led === undefined ? 'https://asar.example.org' : new URL(led, 'https://asar.example.org').origin;
          return origin === 'https://asar.example.org';
        },
      ),
      { numRuns: 2000 },
    );
  });
});
