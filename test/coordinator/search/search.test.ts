/** Finding a family: by whatever somebody on the phone knows, without its name in any address. */
import { describe, expect, it } from 'vitest';
import { makeReference, readReference } from '#case';
import { openFamily } from '../families-at-work.ts';
import { type Office, office } from '../office.ts';

const path = '/coordinator/search';
const reference = makeReference(new Uint8Array([31, 2, 30, 4, 29, 6, 28]));
const other = makeReference(new Uint8Array([21, 6, 20, 4, 19, 2, 18]));

async function knownFamilies(): Promise<Office> {
  const here = office();
  await openFamily(here, reference, { firstName: 'Әсел', familyName: 'Қуанышева', phone: '+77011234567' });
  await openFamily(here, other, {
    firstName: 'Иван',
    familyName: 'Ли',
    coordinator: 'erlan',
    village: 'Ақсай',
  });
  return here;
}
const sought = (here: Office, typed: string) => here.post(path, { sought: typed });
const addresses = (html: string) => [...html.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, each]) => each);

describe('a search', () => {
  it.each([
    ['the beginning of a family name', 'Қуан'],
    ['a name typed on a Russian keyboard, in small letters', 'куанышева асель'],
    ['a phone number as people write it', '8 (701) 123-45-67'],
    ['a phone number from abroad', '+7 701 123 45 67'],
    ['the last digits of a phone number', '45 67'],
  ])('by %s finds the family, its village, stage and coordinator', async (_, typed) => {
    const { status, body } = await sought(await knownFamilies(), typed);
    expect(status).toBe(200);
    expect(body).toContain(`href="/coordinator/cases/${reference}"`);
    for (const shown of ['Әсел Қуанышева', 'Panfilov', 'Intake', 'Dana', '1 family found'])
      expect(body).toContain(shown);
    expect(body).not.toContain('Иван');
  });

  it('finds also what another coordinator looks after', async () => {
    const { body } = await sought(await knownFamilies(), 'ли');
    expect(body).toContain('Ақсай');
    expect(body).toContain('Erlan');
  });

  it.each([
    ['as it is', reference],
    ['in small letters with a hyphen', `${reference.slice(0, 4)}-${reference.slice(4)}`.toLowerCase()],
    ['with spaces', ` ${reference.slice(0, 2)} ${reference.slice(2)} `],
  ])('by a reference, typed %s, goes straight to the case', async (_, typed) => {
    const here = await knownFamilies();
    const { status, location } = await sought(here, typed);
    expect([status, location]).toEqual([303, `/coordinator/cases/${reference}`]);
    expect((await here.get(path, { reference: typed })).location).toBe(location);
  });

  it('says of a reference that it is mistyped, or that no case has it', async () => {
    const here = await knownFamilies();
    const wrong = `${reference.slice(0, 7)}${reference.endsWith('9') ? '8' : '9'}`;
    expect(readReference(wrong).ok).toBe(false);
    expect((await sought(here, wrong)).body).toContain('This reference is mistyped');
    const nobodys = makeReference(new Uint8Array([9, 9, 9, 9, 9, 9, 9]));
    const { status, body } = await sought(here, nobodys);
    expect(status).toBe(404);
    expect(body).toContain('no case has it');
  });

  it('for nobody we know says what else to try', async () => {
    const { status, body } = await sought(await knownFamilies(), 'Жумабаева');
    expect(status).toBe(200);
    expect(body).toContain('No family was found');
    expect(body).toContain('value="Жумабаева"');
  });

  it.each(['', ' ', 'а', '12', '---'])(
    'for too little (%j) is given back with what was typed',
    async (typed) => {
      const { status, body } = await sought(await knownFamilies(), typed);
      expect(status).toBe(422);
      expect(body).toContain('at least 2 letters');
    },
  );

  it('finds no family whose data has been erased', async () => {
    const here = await knownFamilies();
    here.households.delete(reference);
    expect((await sought(here, 'Қуан')).body).toContain('No family was found');
  });

  it('that many fit shows twenty and asks for more', async () => {
    const here = office();
    for (let number = 10; number < 35; number += 1)
      await openFamily(here, `MANY00${number}`, { firstName: 'Asel', familyName: `Nur${number}` });
    const { body } = await sought(here, 'nur');
    expect(body).toContain('20 families found');
    expect(body).toContain('There are more families like these');
  });
});

describe('what was searched for', () => {
  it.each(['Қуанышева', '+77011234567', '4567', 'nobody at all'])(
    'stands in no address and not in the title: %s',
    async (typed) => {
      const { body, location } = await sought(await knownFamilies(), typed);
      expect(location).toBeUndefined();
      expect(/<title>([^<]*)</.exec(body)?.[1]).toBe('Find a family – Kind Hands');
      const written = [typed, encodeURIComponent(typed), typed.replace('+', '')];
      for (const address of addresses(body)) for (const each of written) expect(address).not.toContain(each);
      expect(body).toContain(`<form method="post" novalidate action="${path}">`);
    },
  );

  it('is shown again as text, never as markup', async () => {
    const { body } = await sought(await knownFamilies(), '"><script>alert(1)</script>');
    expect(body).not.toContain('<script>alert');
  });

  it('is forgotten by a page that is opened anew', async () => {
    const { status, body } = await (await knownFamilies()).get(path);
    expect(status).toBe(200);
    expect(body).not.toContain('Қуанышева');
  });
});
