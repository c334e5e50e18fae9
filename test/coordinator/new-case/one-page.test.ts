/** The whole form on one page: it opens one case, says what is wrong beside each field, and shows a likely duplicate first. */
import { describe, expect, it } from 'vitest';
import { needKinds, readReference } from '#case';
import { office, officeWithCase, reference } from '../office.ts';

const path = '/coordinator/cases/new/one-page';
const family = {
  token: 'a-form-of-this-morning',
  firstName: 'Aigul',
  familyName: 'Seitova',
  birthYear: '1985',
  phone: '8 701 123 45 67',
  language: 'ru',
  address: 'Abay 5',
  village: 'Panfilov',
  area: 'talgar',
  from: 'karaganda',
  adults: '1',
  children: '3',
  why: ['single-parent', 'displaced'],
  story: 'A fire',
  urgency: 'urgent',
  consents: ['contact'],
  'need-bed': '2',
  'member-1-name': 'Alua',
  'member-1-birthYear': '2015',
  'member-1-relation': 'daughter',
};

const openedIn = (location: unknown): string =>
  /^\/coordinator\/cases\/([0-9A-Z]{8})\/opened$/.exec(String(location))?.[1] ?? '';

describe('opening a case', () => {
  it('shows a form with a fresh token and nothing chosen', async () => {
    const { status, body } = await office().get(path);
    expect(status).toBe(200);
    expect(body).toMatch(/name="token" value="generated-id-\d{4}"/);
    expect(body).not.toContain(' checked');
    expect(body.match(/name="need-[a-z-]+"/g)).toHaveLength(needKinds.length);
  });

  it('opens a case, keeps the family with the people only, and leads to its page', async () => {
    const here = office();
    const { status, location } = await here.post(path, family);
    const reference = openedIn(location);
    expect(status).toBe(303);
    expect(readReference(reference).ok).toBe(true);
    expect(here.state(reference)).toMatchObject({
      coordinator: 'dana',
      area: 'talgar',
      from: 'karaganda',
      household: { adults: 1, children: 3 },
      vulnerabilities: ['single-parent', 'displaced'],
      urgency: 'urgent',
      consents: ['contact'],
      needs: [{ kind: 'bed', quantity: 2, urgency: 'urgent' }],
    });
    expect(here.households.get(reference)).toMatchObject({
      firstName: 'Aigul',
      phone: '+77011234567',
      story: 'A fire',
      members: [{ name: 'Alua', birthYear: 2015, relation: 'daughter' }],
    });
    expect(here.cards.get(reference)).toMatchObject({
      coordinatorName: 'Dana',
      coordinatorPhone: '+77015550199',
    });
    expect(JSON.stringify(here.cases.log)).not.toMatch(/Aigul|Seitova|7011234567|Abay|fire|Alua/);
  });

  it('opens one case when the same form is sent twice, also at the same time', async () => {
    const here = office();
    const [first, second] = await Promise.all([here.post(path, family), here.post(path, family)]);
    here.duplicates.push({
      reference: openedIn(first.location),
      why: 'phone',
      firstName: 'Aigul',
      familyName: 'Seitova',
      village: 'Panfilov',
    });
    const third = await here.post(path, family);
    expect(openedIn(first.location)).not.toBe('');
    expect(second.location).toBe(first.location);
    expect(third.location).toBe(first.location);
    expect(here.cases.log).toHaveLength(1);
  });

  it('opens another case for another form about the same family, once confirmed', async () => {
    const here = office();
    const first = await here.post(path, family);
    const other = await here.post(path, { ...family, token: 'a-form-of-this-evening', same: 'no' });
    expect(other.location).not.toBe(first.location);
    expect(here.cases.log).toHaveLength(2);
  });

  it('takes a fresh reference when the first one belongs to another case, and leaves that case alone', async () => {
    const here = office();
    const first = await here.post(path, family);
    const taken = openedIn(first.location);
    for (const recorded of here.cases.log) {
      if (recorded.event.type === 'case-opened') recorded.event.formId = 'of-somebody-else';
    }
    const second = await here.post(path, { ...family, firstName: 'Gulnar' });
    expect(openedIn(second.location)).not.toBe(taken);
    expect(here.households.get(taken)?.firstName).toBe('Aigul');
    expect(here.cases.log).toHaveLength(2);
  });

  it('shows a likely duplicate before anything is saved, with what was typed kept', async () => {
    const here = await officeWithCase();
    here.households.clear();
    here.duplicates.push({
      reference,
      why: 'phone',
      firstName: 'Aigul',
      familyName: 'S',
      village: 'Panfilov',
    });
    const { status, body } = await here.post(path, family);
    expect(status).toBe(409);
    expect(body).toContain('7K3M-9QT1');
    expect(body).toContain('same phone number');
    expect(body).toContain('value="Seitova"');
    expect([here.households.size, here.cases.log.length]).toEqual([0, 1]);
    const undecided = await here.post(path, { ...family, shown: reference });
    expect(undecided.status).toBe(422);
    expect(undecided.body).toContain('href="#same"');
    const confirmed = await here.post(path, { ...family, same: 'no', shown: reference });
    expect(confirmed.status).toBe(303);
    expect(here.cases.log).toHaveLength(2);
  });

  it.each([
    ['no first name', { firstName: ' ' }, 'firstName', 'fill this in'],
    ['a family name that is too long', { familyName: 'x'.repeat(81) }, 'familyName', 'at most 80'],
    ['a birth year in the future', { birthYear: '2090' }, 'birthYear', '2026 or less'],
    ['a landline of nowhere', { phone: '12345' }, 'phone', 'mobile number'],
    ['a language nobody speaks', { language: 'xx' }, 'language', 'choose one'],
    ['an area of another organisation', { area: 'paris' }, 'area', 'choose one'],
    ['half a child', { children: '1.5' }, 'children', 'whole number'],
    ['no reason', { why: [] }, 'why', 'at least one'],
    ['something urgent without a number', { 'most-urgent': 'stove' }, 'need-stove', 'fill this in'],
    ['a need of nothing', { 'need-bed': '0' }, 'need-bed', '1 or more'],
    ['a member without a name', { 'member-1-name': '' }, 'member-1-name', 'fill this in'],
    ['a mistyped related case', { relatedTo: '7K3M9QT2' }, 'relatedTo', 'mistyped'],
    ['a related case that does not exist', { relatedTo: '7k3m-9qt1' }, 'relatedTo', 'no case'],
    ['a volunteer who does not exist', { volunteer: 'nobody' }, 'volunteer', 'choose one'],
    ['a coordinator as volunteer', { volunteer: 'erlan' }, 'volunteer', 'choose one'],
  ])(
    'gives the form back for %s, with a message beside the field and all else kept',
    async (_, wrong, field, message) => {
      const here = office();
      const { status, body } = await here.post(path, { ...family, ...wrong });
      expect(status).toBe(422);
      expect(body).toContain('<title>Error: ');
      const beside =
        new RegExp(`id="${field}-error"[^>]*>(?:<span[^>]*>[^<]*</span>)?([^<]*)<`).exec(body)?.[1] ?? '';
      expect(beside).toContain(message);
      expect(body).toContain(`href="#${field}"`);
      expect(body).toMatch(new RegExp(`aria-describedby="([a-z-]+-hint )?${field}-error"`));
      expect(body).toContain('value="Abay 5"');
      expect(body).toContain('value="a-form-of-this-morning"');
      expect(here.households.size + here.cases.log.length).toBe(0);
    },
  );

  it('sums up what needs attention by the names of the fields', async () => {
    const wrong = { village: '', why: [], 'need-bed': 'x', 'member-1-birthYear': '1066' };
    const { body } = await office().post(path, { ...family, ...wrong });
    const summary = /role="alert">(.*?)<\/div>/.exec(body)?.[1] ?? '';
    expect([...summary.matchAll(/<a href="#[^"]+">([^<]*)</g)].map(([, text]) => text)).toEqual([
      'Person 1, Year of birth: Please give a number of 1900 or more.',
      'Village or town: Please fill this in.',
      'Why are they vulnerable? Please choose at least one.',
      'Bed: Please give a whole number.',
    ]);
  });

  it('shows markup that was typed as text', async () => {
    const { body } = await office().post(path, {
      ...family,
      firstName: '',
      story: '</textarea><script>x()</script>',
    });
    expect(body).not.toContain('<script>x()');
    expect(body).toContain('&lt;/textarea>&lt;script>x()');
  });
});
