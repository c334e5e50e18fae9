import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { languages } from '#case';
import { mostNote } from '#functions/web/answers/most-note.ts';
import { mostNeeds } from '#functions/web/answers/read-needs.ts';
import { village, villageWithDelivery } from '../../volunteer/village.ts';

/** Words that no packing makes short, as many as a note takes: as if somebody told all they saw. */
function longNote(): string {
  let state = 7;
  const letter = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return 'абвгдежзиклмнопрстуфхцчшэюя    '[state % 31] ?? ' ';
  };
  return Array.from({ length: mostNote }, letter).join('');
}

/** Every line filled, and every one of them wrong. */
const wrongNeeds = Object.fromEntries(
  Array.from({ length: mostNeeds }, (_, line) => [
    [`need-${line + 1}-kind`, 'bed'],
    [`need-${line + 1}-quantity`, `${line}x`],
  ]).flat(),
);

describe.each(languages)('the longest page that a volunteer can get, in %s,', (lang) => {
  it('is 12 KB or less to load: all needs wrong, and a long note', async () => {
    const place = await village();
    await place.ask('assessment');
    const { status, html } = await place.send('question', { ...wrongNeeds, note: longNote() }, { lang });
    expect(status).toBe(422);
    expect(html).toContain(`need-${mostNeeds}-quantity-error`);
    expect(gzipSync(html, { level: 6 }).length).toBeLessThanOrEqual(12 * 1024);
  });

  it('is 12 KB or less to load: a delivery without an answer, and a long note', async () => {
    const place = await villageWithDelivery();
    const { status, html } = await place.send('question', { note: longNote() }, { lang });
    expect(status).toBe(422);
    expect(gzipSync(html, { level: 6 }).length).toBeLessThanOrEqual(12 * 1024);
  });
});
