/** Goods go where they are needed most. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDuration, defaultSettings, type PriorityFacts, priorityOf, vulnerabilities } from '#case';
import { aFamily, assessed, bed, monday, stove } from './a-family.ts';

const points = (facts: PriorityFacts, now = monday) => priorityOf(facts, defaultSettings, now);
const family = aFamily().state();

describe('given a family of one adult and three children, displaced, that needs beds soon', () => {
  it('has 3 points each for a single parent and for being displaced, 5 for soon, 3 for the children', () => {
    expect(points(family)).toBe(3 + 3 + 5 + 3);
  });

  it('an urgent need counts instead of the lesser urgency of the case', () => {
    expect(points(assessed(aFamily(), [bed, stove]).state())).toBe(3 + 3 + 15 + 3);
  });

  it('a need that is met counts no longer', () => {
    const { needs } = assessed(aFamily(), [stove]).state();
    expect(points({ ...family, needs: needs.map((need) => ({ ...need, status: 'met' })) })).toBe(14);
  });

  it('gains a point for every whole week of waiting, up to twelve', () => {
    expect(points(family, addDuration(monday, 'P6D'))).toBe(14);
    expect(points(family, addDuration(monday, 'P7D'))).toBe(15);
    expect(points(family, addDuration(monday, 'P2Y'))).toBe(14 + 12);
  });

  it('being more vulnerable or having waited longer never lowers it', () => {
    fc.assert(
      fc.property(fc.subarray([...vulnerabilities]), fc.nat(900), fc.nat(900), (known, days, more) => {
        const facts = { ...family, vulnerabilities: known };
        const at = (waited: number) => points(facts, addDuration(monday, `P${waited}D`));
        expect(at(days + more)).toBeGreaterThanOrEqual(at(days));
        expect(points({ ...facts, vulnerabilities: [...vulnerabilities] })).toBeGreaterThanOrEqual(
          points(facts),
        );
      }),
    );
  });
});
