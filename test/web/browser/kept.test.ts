/** What the browser keeps of an unsent form: for a day, and never a secret. */
import { describe, expect, it } from 'vitest';
import {
  type Kept,
  keyOf,
  mayKeep,
  readKept,
  type Shelf,
  saysTheSame,
  tidy,
} from '#functions/web/browser/keep-draft/kept.ts';

const noon = Date.parse('2026-11-23T07:00:00Z');
const hour = 3_600_000;

function shelf(kept: Record<string, Kept | string>): Shelf & { keys(): string[] } {
  const items = new Map(
    Object.entries(kept).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    keys: () => [...items.keys()],
  };
}
const typed: Kept = { at: noon, typed: [['firstName', 'Айгүл']], sent: false };

describe('What was typed and not sent', () => {
  it('comes back within a day, and not after', () => {
    const text = JSON.stringify(typed);
    expect(readKept(text, noon + 23 * hour)).toEqual(typed);
    expect(readKept(text, noon + 24 * hour)).toBeUndefined();
  });

  it.each([null, '', '{', 'null', '7', '{"at":1}', '{"at":1,"sent":false,"typed":[["a"]]}'])(
    'is not taken from %j',
    (text) => expect(readKept(text, 1)).toBeUndefined(),
  );

  it('holds no password, no file and nothing that the page put there itself', () => {
    const kinds = ['text', 'textarea', 'select-one', 'radio', 'hidden', 'password', 'file', 'submit'];
    expect(kinds.filter((type) => mayKeep({ name: 'x', type }))).toEqual([
      'text',
      'textarea',
      'select-one',
      'radio',
    ]);
    expect(mayKeep({ name: '', type: 'text' })).toBe(false);
  });

  it('is not offered where the page shows the same already', () => {
    expect(
      saysTheSame(
        [
          ['a', '1'],
          ['b', ''],
        ],
        [['a', '1']],
      ),
    ).toBe(true);
    expect(
      saysTheSame(
        [
          ['why', 'x'],
          ['why', 'y'],
        ],
        [
          ['why', 'y'],
          ['why', 'x'],
        ],
      ),
    ).toBe(true);
    expect(saysTheSame([['a', '1']], [['a', '2']])).toBe(false);
  });
});

describe('The shelf', () => {
  const other = 'language';

  it('lets go of what is too old or has arrived, and keeps the rest and what is not ours', () => {
    const kept = shelf({
      [keyOf('old/family')]: { ...typed, at: noon - 25 * hour },
      [keyOf('draft/family')]: { ...typed, sent: true },
      [keyOf('draft/where')]: typed,
      [keyOf('broken')]: '{',
      [other]: 'kk',
    });
    tidy(kept, noon, { forms: ['draft/where'], isAnswer: true });
    expect(kept.keys()).toEqual([keyOf('draft/where'), other]);
  });

  it('keeps what was sent while nobody was there to take it, when the next page is one that somebody opened', () => {
    const kept = shelf({ [keyOf('draft/family')]: { ...typed, sent: true } });
    tidy(kept, noon, { forms: [], isAnswer: false });
    expect(kept.keys()).toEqual([keyOf('draft/family')]);
  });

  it('keeps what was sent from this very page: it may not have arrived', () => {
    const kept = shelf({ [keyOf('draft/where')]: { ...typed, sent: true } });
    tidy(kept, noon, { forms: ['draft/where'], isAnswer: true });
    expect(kept.keys()).toEqual([keyOf('draft/where')]);
  });
});
