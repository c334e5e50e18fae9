/** The text of a table, however a spreadsheet or a person wrote it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '#functions/coordinator/import/read-table.ts';
import { seitova, table } from './tables.ts';

const rowsOf = (text: string) => {
  const read = readTable(text);
  if (!read.ok) throw new Error(read.failure.wrong);
  return read.value.rows;
};
const russian =
  'Имя;Фамилия;Язык;Село или город;Адрес;Район;Взрослых;Детей;Почему нужна поддержка;Срочность;Что случилось';

describe('reading a table', () => {
  it('takes commas, semicolons and tabs', () => {
    for (const separator of [',', ';', '\t']) {
      const [row] = rowsOf(table('Aigul,Seitova').replaceAll(',', separator));
      expect(row?.cells.get('familyName')).toBe('Seitova');
    }
  });

  it('takes what Excel writes in Russian: a mark, semicolons, commas and line ends inside cells', () => {
    const text = `\uFEFFsep=;\r\n${russian}\r\nАйгуль;Сеитова;русский;Панфилово;"ул. Абая, 5";Талгар;1;3;Нет дохода;Срочно;"Пожар.\r\nНичего не осталось"\r\n`;
    const [row, ...others] = rowsOf(text);
    expect(others).toEqual([]);
    expect(row?.number).toBe(2);
    expect(row?.cells.get('address')).toBe('ул. Абая, 5');
    expect(row?.cells.get('story')).toBe('Пожар.\r\nНичего не осталось');
  });

  it('knows headers by their code and in each language, with what is optional in brackets', () => {
    const kazakh =
      'Аты,Тегі,Туған жылы (міндетті емес),language,Ауылы немесе қаласы,Address,Ауданы,Adults,Балалар,Неліктен қолдау керек,Шұғылдығы';
    const [row] = rowsOf(`${kazakh}\nАйгүл,Сейітова,1985,kk,Панфилов,Абай 5,Талғар,1,3,Табысы жоқ,Шұғыл`);
    expect([...(row?.cells.keys() ?? [])]).toEqual([
      'firstName',
      'familyName',
      'birthYear',
      'language',
      'village',
      'address',
      'area',
      'adults',
      'children',
      'why',
      'urgency',
    ]);
  });

  it('counts rows as the spreadsheet does, past empty ones, and reads a dash as nothing', () => {
    const empty = ',,,,,,,,,,,,,,,,';
    const rows = rowsOf(table(empty, seitova, '', seitova.replace('1985', '—')));
    expect(rows.map(({ number }) => number)).toEqual([3, 5]);
    expect(rows[1]?.cells.get('birthYear')).toBe('');
  });

  it('takes off the apostrophe that keeps a cell from being a formula, and no other', () => {
    const [row] = rowsOf(table(seitova.replace('8 701 123 45 67', "'+77011234567").replace('Abay', "'s")));
    expect(row?.cells.get('phone')).toBe('+77011234567');
    expect(row?.cells.get('address')).toBe("'s 5");
  });

  it('bears a stray quotation mark inside a cell', () => {
    const [row] = rowsOf(table(seitova.replace('Abay 5', 'Abay "new" 5')));
    expect(row?.cells.get('address')).toBe('Abay "new" 5');
  });

  it('loses no time on a file that somebody made to take up the system’s', () => {
    const costly = [
      table(seitova).replace('Address', '('.repeat(40_000)),
      ' \t\r\f'.repeat(30_000),
      table(seitova).replace(/^/, ' \r'.repeat(60_000)),
    ];
    const started = performance.now();
    for (const text of costly) expect(typeof readTable(text).ok).toBe('boolean');
    expect(performance.now() - started).toBeLessThan(1_500);
  });

  it('reads any text, or says what is wrong with it', () => {
    const piece = fc.constantFrom(
      '"',
      ',',
      ';',
      '\t',
      '\r\n',
      '\n',
      "'",
      '=',
      'Имя',
      'First name',
      '\uFEFF',
      'sep=;\n',
      '\0',
    );
    const mixed = fc
      .array(fc.tuple(piece, fc.string({ unit: 'binary', maxLength: 3 })))
      .map((parts) => parts.flat().join(''));
    fc.assert(fc.property(mixed, (text) => typeof readTable(text).ok === 'boolean'));
    fc.assert(fc.property(mixed, (text) => typeof readTable(`${table()}\n${text}`).ok === 'boolean'));
  });
});
