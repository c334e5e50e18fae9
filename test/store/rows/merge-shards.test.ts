/** One ordered list out of several parts, whatever is left out of them and however small the pages. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeShards, type Position } from '#functions/store/rows/merge-shards.ts';

interface Line {
  due: number;
  shown: boolean;
}
type Place = { due: number };

/** Reads `atOnce` lines of a part and leaves out those that are not shown, as a filter does. */
const reader =
  (parts: readonly Line[][], atOnce: number, reads: { count: number }) =>
  (part: number, from: Place | undefined) => {
    reads.count += 1;
    const rest = (parts[part] ?? []).filter(({ due }) => from === undefined || due > from.due);
    const read = rest.slice(0, atOnce);
    const last = read.at(-1);
    const more = rest.length > atOnce || (rest.length === atOnce && atOnce > 1);
    return Promise.resolve({
      lines: read.filter(({ shown }) => shown),
      ...(more && last && { last: { due: last.due } }),
    });
  };

const partsOf = (lines: readonly { due: number; shown: boolean; part: number }[]): Line[][] =>
  [0, 1, 2].map((part) => lines.filter((line) => line.part === part).toSorted((a, b) => a.due - b.due));

describe('Merging parts of a list', () => {
  it('gives every shown line once, in order, page after page', async () => {
    const line = fc.record({ due: fc.nat(1_000), shown: fc.boolean(), part: fc.nat(2) });
    const lists = fc.uniqueArray(line, { selector: ({ due }) => due, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(
        lists,
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 4 }),
        async (lines, limit, atOnce, mostReads) => {
          const parts = partsOf(lines);
          let positions: Position<Place>[] = ['start', 'start', 'start'];
          const seen: number[] = [];
          for (let page = 0; positions.some((at) => at !== 'end'); page++) {
            expect(page).toBeLessThan(200);
            const reads = { count: 0 };
            const merged = await mergeShards<Line, Place>(positions, {
              read: reader(parts, atOnce, reads),
              placeOf: ({ due }) => ({ due }),
              orderOf: ({ due }) => String(due).padStart(4, '0'),
              limit,
              mostReads,
            });
            expect(merged.lines.length).toBeLessThanOrEqual(limit);
            expect(reads.count).toBeLessThanOrEqual(3 + mostReads);
            seen.push(...merged.lines.map(({ due }) => due));
            positions = merged.positions;
          }
          const shown = lines.filter((one) => one.shown).map(({ due }) => due);
          expect(seen).toEqual(shown.toSorted((a, b) => a - b));
        },
      ),
      { numRuns: 300 },
    );
  });
});
