/** What is logged of a failure: enough to find its place, and nothing that anybody typed. */
import { describe, expect, it } from 'vitest';
import { nameOf } from '#functions/runtime/log.ts';

describe('A failure in the log', () => {
  it('is its name and where it came from', () => {
    expect(nameOf(new TypeError('Madina'))).toMatch(/^TypeError at .*log\.test\.ts:\d+:\d+\)?$/);
  });

  it('says nothing of its message, whatever the lines in it begin with', () => {
    for (const typed of ['Madina', 'She lives\n    at 5 Abay Street', '$& $1 \n at Abay', '\nat home'])
      expect(nameOf(new Error(typed))).toMatch(/^Error at .*log\.test\.ts:\d+:\d+\)?$/);
  });

  it('is the kind of thing that was thrown, where that is no error', () => {
    expect(nameOf('Madina')).toBe('string');
  });
});
