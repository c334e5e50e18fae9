/** A row's cells, as people fill them in, become the values of the form. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ColumnCode, columnCodes } from '#functions/coordinator/import/columns.ts';
import { needsIn } from '#functions/coordinator/import/needs-in-cell.ts';
import { readRow } from '#functions/coordinator/import/row-form.ts';
import { organisation as seeded } from '#local/seed/organisation.ts';

const organisation = { areas: [...seeded.areas], regions: [...seeded.regions] };

const family: Partial<Record<ColumnCode, string>> = {
  firstName: 'Айгуль',
  familyName: 'Сеитова',
  language: 'русский',
  village: 'Панфилово',
  address: 'Абая 5',
  area: 'Талгарский район',
  adults: '1',
  children: '3',
  why: 'Нет дохода',
  urgency: 'Срочно',
};

function intakeOf(cells: Partial<Record<ColumnCode, string>>) {
  const all = Object.entries({ ...family, ...cells }) as [ColumnCode, string][];
  const read = readRow({ number: 2, typed: [], cells: new Map(all) }, organisation, 2026);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

describe('a cell', () => {
  it.each([
    ['да', ['contact']],
    ['Есть', ['contact']],
    ['иә', ['contact']],
    ['YES', ['contact']],
    ['х', ['contact']],
    ['нет', []],
    ['жоқ', []],
    ['', []],
  ])('for a consent says it with “%s”', (typed, consents) => {
    expect(intakeOf({ contact: typed }).consents).toEqual(consents);
  });

  it.each([['8 (701) 123-45-67'], ['+7 701 123 45 67'], ['77011234567'], ['7011234567'], ['87011234567']])(
    'holds a phone as people write it: %s',
    (typed) => {
      expect(intakeOf({ phone: typed }).phone).toBe('+77011234567');
    },
  );

  it.each([['1985'], ['05.03.1985'], ['1985-03-05'], ['1985.0']])('holds a year of birth: %s', (typed) => {
    expect(intakeOf({ birthYear: typed }).birthYear).toBe(1985);
  });

  it('holds words of any of our languages, or codes', () => {
    expect(
      intakeOf({
        language: 'орысша',
        area: 'talgar',
        from: 'Қарағанды облысы',
        why: 'Single parent; Нет дохода, many-children',
        urgency: 'Күте тұруға болады',
        adults: '2,0',
      }),
    ).toMatchObject({
      language: 'ru',
      area: 'talgar',
      from: 'karaganda',
      why: ['single-parent', 'many-children', 'no-income'],
      urgency: 'can-wait',
      adults: 2,
    });
  });

  it.each([
    ['Bed', 'bed', '1'],
    ['Bed 2', 'bed', '2'],
    ['bed x2', 'bed', '2'],
    ['Кровать х 3', 'bed', '3'],
    ['Кереует: 4', 'bed', '4'],
    ['bed ×2', 'bed', '2'],
    ['Матрас - 2 шт.', 'mattress', '2'],
    ['Стул (6)', 'chair', '6'],
    ['2 bed', 'bed', '2'],
    ['3x chair', 'chair', '3'],
    ['food-box 2', 'food-box', '2'],
    ['Азық-түлік жинағы', 'food-box', '1'],
    ['Одежда для взрослых 2', 'clothes-adult', '2'],
  ])('for a need reads “%s”', (typed, kind, quantity) => {
    expect(needsIn(typed)).toEqual([expect.objectContaining({ kind, quantity })]);
  });

  it('for a need may hold several', () => {
    expect(needsIn('bed x2, blanket; стол').map(({ kind }) => kind)).toEqual(['bed', undefined, 'table']);
  });
});

describe('a cell that somebody made to take up the system’s time', () => {
  it('is read at once', () => {
    const started = performance.now();
    expect(needsIn(`bed${' '.repeat(40_000)}2`)).toEqual([
      expect.objectContaining({ kind: 'bed', quantity: '2' }),
    ]);
    expect(needsIn(`bed${' '.repeat(40_000)}!`)).toEqual([expect.objectContaining({ quantity: '1' })]);
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});

describe('a row of anything', () => {
  it('is read, or each of its errors is told of a column', () => {
    const word = fc.constantFrom(
      'bed 2',
      'да',
      'Нет дохода',
      'Срочно',
      '1985',
      '8 701 123 45 67',
      '101',
      ';',
      ',',
    );
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word).map((words) => words.join(', ')),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...columnCodes), cell), (cells) => {
        const row = { number: 2, typed: [], cells: new Map(Object.entries({ ...family, ...cells })) };
        const read = readRow(row as Parameters<typeof readRow>[0], organisation, 2026);
        return read.ok || read.failure.every(({ column }) => columnCodes.includes(column));
      }),
    );
  });
});
