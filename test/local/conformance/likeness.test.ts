import { describe, expect, it } from 'vitest';
import { difference, type Placeholders } from '#local/conformance/likeness.ts';

function names(more: Partial<Placeholders> = {}): Placeholders {
  return { bound: new Map(), literal: () => false, anything: new Set(), ...more };
}

describe('a recorded value is like ours', () => {
  it('when both are the same', () => {
    expect(difference({ a: [1, { b: null }] }, { a: [1, { b: null }] }, names())).toBeUndefined();
  });

  it('when one side has as text what the other has as data', () => {
    expect(difference({ a: 1 }, '{"a": 1}', names())).toBeUndefined();
    expect(difference('[1,2]', '[1, 2]', names())).toBeUndefined();
  });

  it('when a placeholder stands for it, each time for the same', () => {
    const recorded = ['<uuid:1>', 'id <uuid:1>', '<uuid:2>'];
    expect(difference(recorded, ['x', 'id x', 'y'], names())).toBeUndefined();
    expect(difference(recorded, ['x', 'id z', 'y'], names())).toBe(
      '[1]: recorded "id <uuid:1>", ours "id z"',
    );
  });

  it('when a moment was recorded as a date', () => {
    expect(difference('at date.', 'at 2026-03-02T04:00:00.000Z.', names())).toBeUndefined();
  });

  it('when it speaks of the call and not of the workflow', () => {
    expect(difference({ SdkHttpMetadata: 1, a: 1 }, { SdkHttpMetadata: 2, a: 1 }, names())).toBeUndefined();
  });
});

describe('a recorded value differs from ours', () => {
  it.each([
    ['another number', { a: 1 }, { a: 2 }],
    ['a member too few', { a: 1, b: 2 }, { a: 1 }],
    ['a member too many', { a: 1 }, { a: 1, b: 2 }],
    ['another order', [1, 2], [2, 1]],
    ['a list of one instead of the one', [1], 1],
    ['null instead of nothing', { a: null }, {}],
    ['a name the definition itself uses', '<function_1>', 'x'],
  ])('for %s', (_, recorded, ours) => {
    expect(difference(recorded, ours, names({ literal: (name) => name === '<function_1>' }))).toBeDefined();
  });
});
