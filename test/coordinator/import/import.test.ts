/** Opening many cases from a table: a dry run first, nothing twice, and rows that are wrong given back. */
import { describe, expect, it } from 'vitest';
import { office, reference } from '../office.ts';
import { hidden, numbered, omarov, seitova, table, textArea, textOf } from './tables.ts';

const path = '/coordinator/cases/import';

type Office = ReturnType<typeof office>;

const check = (here: Office, text: string) => here.post(path, { text });
const open = (here: Office, text: string, ticked: readonly number[] = []) =>
  here.post(path, {
    step: 'open',
    text,
    ...Object.fromEntries(ticked.map((row) => [`other-${row}`, 'yes'])),
  });
const written = (here: Office) => here.cases.log.length + here.households.size + here.cards.size;

describe('checking a table', () => {
  it('says what would be opened, and writes nothing', async () => {
    const here = office();
    const { status, body } = await check(here, table(seitova, omarov));
    expect(status).toBe(200);
    expect(textOf(body)).toContain('|2 cases will be opened|');
    expect(textOf(body)).toContain('|Aigul Seitova|2|Panfilov|Bed 2, Mattress 3, Bedding 1|');
    expect(textOf(body)).toContain('|Nurlan Omarov|3|Besagash|Food box 1|');
    expect(textOf(body)).toContain('|Open 2 cases|');
    expect(hidden(body, 'text')).toBe(table(seitova, omarov));
    expect(written(here)).toBe(0);
  });

  it('shows the family that a row looks like, and leads to its case', async () => {
    const here = office();
    here.duplicates.push({
      reference,
      why: 'phone',
      firstName: 'Aigul',
      familyName: 'S',
      village: 'Panfilov',
    });
    const { body } = await check(here, table(seitova));
    expect(body).toContain(`href="/coordinator/cases/${reference}"`);
    expect(textOf(body)).toContain('Case 7K3M-9QT1: Aigul S, Panfilov (same phone number)');
    expect(textOf(body)).toContain('|Another family: open a case for row 2|');
    expect(body).not.toContain(' checked');
  });

  it('sees rows that are alike inside the table', async () => {
    const alike = seitova.replace('Aigul', 'Alua').replace('Abay 5', 'Abay 7');
    const { body } = await check(office(), table(seitova, omarov, alike, seitova.toUpperCase()));
    expect(textOf(body)).toContain('|2 cases will be opened|');
    expect(textOf(body)).toContain('|Row 2 of this table|');
    expect(textOf(body)).toContain('|AIGUL SEITOVA|5|The same as row 2 of this table|');
  });

  it('names columns it does not know, and leaves the template’s example out', async () => {
    const here = office();
    const template = await here.get(`${path}/template`);
    const { body } = await check(here, template.body.replace('Address', 'Address (optional)'));
    expect(textOf(body)).toContain('The example row of the template is left out.');
    expect(textOf(body)).toContain('There is nothing to open in this table.');
    const odd = table(seitova).replace('Came from', 'Shoe size');
    expect(textOf((await check(here, odd)).body)).toContain('left out: Shoe size.');
  });

  it.each([
    ['nothing at all', '', 'Choose a file, or paste the cells.'],
    ['headers alone', table(), 'no family below them'],
    ['no headers', seitova, 'none of our headers'],
    ['a column that must be there', table(seitova).replace('Area,', 'Arae,'), 'missing: Area.'],
    ['a column twice', table(seitova).replace('Need 2', 'Need 1'), '“Need 1” stands in the table twice'],
    ['a quotation mark without its end', `${table(seitova)}\r\n"Nurlan`, 'opened in line 3 is never closed'],
    ['201 rows', table(...numbered(201)), 'The table has 201 rows; at most 200'],
    ['more text than can travel', table('x'.repeat(300_001)), 'more than 300,000 characters'],
  ])('gives the table back for %s', async (_, text, message) => {
    const here = office();
    const { status, body } = await check(here, text);
    expect(status).toBe(422);
    expect(textOf(body)).toContain(message);
    expect(textArea(body).replaceAll('\r', '')).toBe(text.replaceAll('\r', ''));
    expect(written(here)).toBe(0);
  });

  it.each([
    ['an empty cell', 'Aigul,', ',', 'First name', 'This cell is empty.'],
    ['a first name that is too long', 'Aigul', 'A'.repeat(81), 'First name', 'at most 80 characters'],
    ['a year of birth to come', '1985', '2085', 'Year of birth', '2026 or less'],
    ['a phone as a spreadsheet mangles it', '8 701 123 45 67', '8.7E+10', 'Phone', 'mobile number'],
    ['a language nobody speaks', 'Русский', 'Klingon', 'Language', '“Klingon” is not one of the words'],
    ['an area of another organisation', 'Talgar', 'Paris', 'Area', '“Paris” is not one of the words'],
    ['a region of nowhere', 'Karaganda', 'Mars', 'Came from', '“Mars” is not one of the words'],
    ['half a child', ',1,3,', ',1,2.5,', 'Children', 'whole number'],
    ['a reason we do not count', 'Single parent', 'Bad luck', 'Why vulnerable', '“Bad luck” is not one'],
    ['an urgency we do not know', 'Urgent', 'Very', 'Urgency', '“Very” is not one of the words'],
    ['a thing we do not have', 'Bed 2', 'Yacht 2', 'Need 1', '“Yacht” is not one of the words'],
    ['too many of a thing', 'bedding', 'bedding 500', 'Need 2', '100 or less'],
    [
      'more things than a form holds',
      'Bed 2',
      `"${Array(13).fill('Bed').join(', ')}"`,
      'Need 1',
      'At most 12',
    ],
    [
      'neither yes nor no',
      'fire,yes',
      'fire,perhaps',
      'May be contacted',
      '“perhaps” is not one of the words',
    ],
  ])('says in which row and column there is %s', async (_, good, bad, column, message) => {
    const here = office();
    const wrong = seitova.replace(good, bad);
    const { status, body } = await check(here, table(omarov, wrong));
    expect(status).toBe(200);
    expect(textOf(body)).toMatch(
      new RegExp(`\\|Row 3\\|${column}\\|[^|]*${message.replace(/[.*+?()]/g, '\\$&')}`),
    );
    expect(textOf(body)).toContain('|1 case will be opened|');
    expect(textArea(body)).toContain('Seitova');
    expect(textArea(body)).not.toContain('Omarov');
    expect(written(here)).toBe(0);
  });
});

describe('opening the cases of a table', () => {
  it('opens each once, as the form would have, with the names kept with the people only', async () => {
    const here = office();
    const { status, body } = await open(here, table(seitova, omarov));
    expect(status).toBe(200);
    const [first] = [...here.households.values()];
    expect(here.households.size).toBe(2);
    expect(first).toMatchObject({
      firstName: 'Aigul',
      birthYear: 1985,
      phone: '+77011234567',
      language: 'ru',
      story: 'A fire',
    });
    expect(here.state(first?.reference)).toMatchObject({
      coordinator: 'dana',
      area: 'talgar',
      from: 'karaganda',
      household: { adults: 1, children: 3 },
      vulnerabilities: ['single-parent', 'displaced'],
      urgency: 'urgent',
      consents: ['contact'],
      needs: [
        { kind: 'bed', quantity: 2, urgency: 'urgent' },
        { kind: 'mattress', quantity: 3, urgency: 'urgent' },
        { kind: 'bedding', quantity: 1, urgency: 'urgent' },
      ],
    });
    expect(textOf(body)).toContain('|2 cases are open|');
    expect(body).toContain(`href="/coordinator/cases/${first?.reference}"`);
    expect(JSON.stringify(here.cases.log)).not.toMatch(/Aigul|Seitova|7011234567|Abay|fire/);
  });

  it('creates nothing twice: sent again, by a colleague, at once, or written otherwise', async () => {
    const here = office();
    const text = table(seitova, omarov);
    await Promise.all([open(here, text), open(here, text)]);
    const otherwise = seitova.replace('Aigul,Seitova', 'SEITOVA,aigul').replace('8 701', '+7 (701)');
    const again = await open(here, table(omarov, otherwise));
    expect(here.cases.log).toHaveLength(2);
    expect(textOf(again.body)).toContain('|No case was opened|');
    expect(textOf(again.body)).toContain('|2 rows are here already|');
    expect(textOf((await check(here, text)).body)).toContain('|2 rows are here already|');
  });

  it('leaves a known family alone, unless it is ticked as another', async () => {
    const here = office();
    here.duplicates.push({ reference, why: 'address', firstName: 'A', familyName: 'B', village: 'C' });
    const left = await open(here, table(seitova, omarov));
    expect(here.cases.log).toHaveLength(0);
    expect(textOf(left.body)).toContain('|2 rows look like families we know|');
    await open(here, table(seitova, omarov), [3]);
    expect([...here.households.values()].map(({ familyName }) => familyName)).toEqual(['Omarov']);
  });

  it('opens the good rows, and offers the others back to be put right', async () => {
    const here = office();
    const first = await open(here, table(seitova.replace('Urgent', 'Very'), omarov));
    expect(here.cases.log).toHaveLength(1);
    expect(textOf(first.body)).toContain('|1 row needs attention|');
    const corrected = textArea(first.body).replace('Very', 'Urgent');
    const checked = await here.post(path, { step: 'check', text: corrected });
    expect(textOf(checked.body)).toContain('|1 case will be opened|');
    await open(here, hidden(checked.body, 'text'));
    expect(here.households.size).toBe(2);
  });

  it('gives wrong rows back as a file in which nothing can run', async () => {
    const here = office();
    const text = table(seitova.replace('A fire', '"=HYPERLINK(""http://x"")"').replace('Urgent', '@SUM'));
    const { body } = await here.post(path, { step: 'download', text });
    expect(body.startsWith('\uFEFF')).toBe(true);
    expect(body).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(body).toContain(`'@SUM`);
    expect(textOf((await check(here, body)).body)).toContain('“@SUM” is not one of the words');
  });

  it.each(['kk', 'ru'])(
    'parts cells as Excel does in %s, so that no part of one becomes a formula',
    async (lang) => {
      const here = office();
      const text = table(seitova.replace('A fire', 'A fire;=1+1;').replace('Urgent', 'Very'));
      const { body } = await here.post(path, { step: 'download', text }, { lang });
      expect(body).toContain(';"A fire;=1+1;";');
      expect(textArea((await here.post(path, { text: body }, { lang })).body)).toContain(';"A fire;=1+1;";');
    },
  );

  it('takes a formula or markup in a cell for what was written', async () => {
    const here = office();
    const { body } = await open(
      here,
      table(seitova.replace('Aigul', '=1+1').replace('Panfilov', '<b>x</b>')),
    );
    expect(body).not.toContain('<b>x</b>');
    const [household] = [...here.households.values()];
    expect(household).toMatchObject({ firstName: '=1+1', village: '<b>x</b>' });
  });

  it('opens 200 rows, and no more of them when they are sent again', async () => {
    const here = office();
    const text = table(...numbered(200));
    expect(textOf((await open(here, text)).body)).toContain('|200 cases are open|');
    await open(here, text);
    expect(here.cases.log).toHaveLength(200);
  });
});

describe('when there is no time for all in one go', () => {
  it('says how many are left, and goes on with them', async () => {
    const here = office();
    here.writesSlowly(1_000);
    const text = table(...numbered(40));
    const first = await open(here, text);
    const opened = here.cases.log.length;
    expect(opened).toBeGreaterThan(10);
    expect(opened).toBeLessThan(40);
    expect(textOf(first.body)).toContain(`|${opened} cases are open|`);
    expect(textOf(first.body)).toContain(`|Go on with ${40 - opened} cases|`);
    here.writesSlowly(0);
    await open(here, hidden(first.body, 'text'));
    expect(here.cases.log).toHaveLength(40);
  });
});

describe.each(['kk', 'ru'])('in %s', (lang) => {
  it('says everything about a table without a word of English', async () => {
    const here = office();
    const good = 'Айгуль,Сеитова,1985,,kk,Панфилово,Абая 5,talgar,,1,3,no-income,urgent,bed 2,,,да';
    const bad = 'Айгуль,,85,12,тарабарский,,,,,,x,,Очень,Яхта 2,,,';
    const alike = good.replace('Абая', 'абая').replace('1985', '1986');
    const text = table(good, bad, alike, good);
    const checked = await here.post(path, { text }, { lang });
    const opened = await here.post(path, { step: 'open', text }, { lang });
    const broken = await here.post(path, { text: '' }, { lang });
    for (const { body } of [checked, opened, broken]) {
      expect(body).toContain(`<html lang="${lang}"`);
      const said = textOf(body).replaceAll(
        /[0-9A-Z]{4}-[0-9A-Z]{4}|Kind Hands|English|Excel|LibreOffice|Google|Talgar|Medeu|Karaganda|Dana/g,
        '',
      );
      expect(said.match(/[a-z]{4,}/gi) ?? []).toEqual([]);
    }
    expect(here.cases.log).toHaveLength(1);
  });
});

describe('the way in', () => {
  it('explains every column, and offers a template that can be brought back', async () => {
    const here = office();
    const { body } = await here.get(path);
    for (const text of ['Year of birth (optional)', 'Single parent', 'Talgar, Medeu', 'At most 200 rows'])
      expect(textOf(body)).toContain(text);
    const template = await here.get(`${path}/template`, { lang: 'ru' });
    expect(template.body.startsWith('\uFEFFИмя;Фамилия;Год рождения;Телефон;')).toBe(true);
    expect(template.body).toContain('Удалите эту строку');
    expect(written(here)).toBe(0);
  });
});
