/** Personal data stands with the people and in messages to people, and nowhere else: of everything that was done, nothing else holds any. */
import { describe, expect, it } from 'vitest';
import type { Everything } from './everything.ts';
import { tablePlace } from './kept.ts';
import { knownOf } from './personal-values.ts';

/** Where it belongs: the people's table, and what was said to people. */
const belongs = new Set([tablePlace('people'), 'outbox']);

export function personalDataIsKept(everything: () => Everything) {
  const values = knownOf();

  /** Each finding as a sentence, the first few of them. */
  const found = (texts: readonly { place: string; text: string }[]): string[] =>
    texts
      .flatMap(({ place, text }) =>
        values
          .filter((value) => value.isIn(text))
          .map((value) => `${value.what} in ${place}: ${text.slice(0, 200)}`),
      )
      .slice(0, 20);

  describe('what is looked for', () => {
    const peoplesTable = () => everything().kept.filter(({ place }) => place === tablePlace('people'));

    it('stands in the people’s table, so that it would be found', () => {
      const missing = values.filter((value) => !peoplesTable().some(({ text }) => value.isIn(text)));
      expect(missing.map(({ what }) => what)).toEqual([]);
    });

    it('was said to people', () => {
      const messages = everything().kept.filter(({ place }) => place === 'outbox');
      expect(values.filter((value) => messages.some(({ text }) => value.isIn(text))).length).toBeGreaterThan(
        5,
      );
    });
  });

  describe('nothing personal', () => {
    it.each([
      'table events',
      'table rows',
      'table asks',
      'table goods',
      'states_executions',
      'states_events',
    ])('is in %s', (place) => {
      const here = everything().kept.filter((kept) => kept.place === place);
      expect(here.length).toBeGreaterThan(0);
      expect(found(here)).toEqual([]);
    });

    it('is anywhere else in what the system keeps', () => {
      expect(found(everything().kept.filter(({ place }) => !belongs.has(place)))).toEqual([]);
    });

    it('is in the log, nor in the metrics that are made of it', () => {
      const { logs } = everything();
      expect(logs.length).toBeGreaterThan(100);
      expect(found(logs.map((text) => ({ place: 'the log', text })))).toEqual([]);
    });

    it('is in an address that was asked for, led to, or stands on a page', () => {
      const { addresses } = everything();
      expect(addresses.length).toBeGreaterThan(300);
      const decoded = addresses.map((address) => ({ place: 'an address', text: readable(address) }));
      expect(found(decoded)).toEqual([]);
    });
  });
}

/** With what is escaped, and with every word that could be base64 spelled out behind it. */
function readable(address: string): string {
  const plain = decodeURIComponent(address.replaceAll('&amp;', '&').replaceAll('+', ' '));
  const words = plain.match(/[\w-]{8,}/g) ?? [];
  return [plain, ...words.map((word) => Buffer.from(word, 'base64url').toString())].join(' ');
}
