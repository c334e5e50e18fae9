/** Volunteers: adding them once, changing them without overwriting a colleague, and finding whoever can be asked. */
import { describe, expect, it } from 'vitest';
import { office, officeWithCase, somebody } from './office.ts';

const typed = {
  token: 'volunteer-of-today',
  name: 'Gulnar Abenova',
  phone: '8 (705) 555-01-02',
  email: 'Gulnar@Example.org',
  channels: 'sms,email',
  language: 'kk',
  languages: ['ru', 'kk'],
  areas: ['talgar', 'medeu'],
  capacity: '4',
  active: 'yes',
  version: '0',
};
const people = '/coordinator/people';

/** The names in the list, in order. */
const namesIn = (body: string) =>
  [...body.matchAll(/href="\/coordinator\/people\/[a-z-]+">([^<]*)<\/a><\/td>/g)].map(([, name]) => name);

describe('a volunteer', () => {
  it('is added once, however often the form is sent', async () => {
    const here = office();
    const first = await here.post(`${people}/new`, typed);
    const second = await here.post(`${people}/new`, { ...typed, name: 'Somebody else' });
    expect(first.location).toBe(`${people}/volunteer-of-today?done=saved`);
    expect(second.location).toBe(first.location);
    expect(here.people.get('volunteer-of-today')).toEqual({
      id: 'volunteer-of-today',
      role: 'volunteer',
      name: 'Gulnar Abenova',
      phone: '+77055550102',
      email: 'gulnar@example.org',
      channels: ['sms', 'email'],
      languages: ['kk', 'ru'],
      areas: ['talgar', 'medeu'],
      capacity: 4,
      absences: [],
      stopped: [],
      active: true,
      version: 1,
    });
  });

  it.each([
    ['no name', { name: '' }, 'name', 'fill this in'],
    ['no number for SMS', { phone: '' }, 'channels', 'phone number or an email'],
    ['an address without a sign', { email: 'gulnar' }, 'email', 'email address'],
    ['no area', { areas: [] }, 'areas', 'at least one'],
    ['no room at all', { capacity: '0' }, 'capacity', '1 or more'],
  ])('is given back for %s, with all else kept', async (_, wrong, field, message) => {
    const here = office();
    const { status, body } = await here.post(`${people}/new`, { ...typed, ...wrong });
    expect(status).toBe(422);
    expect(new RegExp(`id="${field}-error"[^>]*>(.*?)</p>`).exec(body)?.[1]).toContain(message);
    expect(body).toMatch(/value="sms,email" checked/);
    expect(here.people.has('volunteer-of-today')).toBe(false);
  });

  it('is shown with what is known, and changed by nobody who looks', async () => {
    const here = office();
    const absences = [{ from: '2026-11-20', to: '2026-11-30' }];
    here.people.set('aliya', somebody('aliya', { absences }));
    const before = structuredClone(here.people.get('aliya'));
    expect((await here.get(`${people}/aliya`)).body).toContain('aliya@example.org');
    expect((await here.get(`${people}/aliya/change`)).body).toContain('value="aliya@example.org"');
    expect((await here.get(people)).body).toContain('away until 30 November 2026');
    expect(here.people.get('aliya')).toEqual(before);
  });

  it('keeps absences when something else is changed, and lifts a stop only when it is ticked', async () => {
    const here = office();
    const at = '2026-11-01T00:00:00.000Z';
    const stopped = [
      { channel: 'sms', why: 'asked', at },
      { channel: 'email', why: 'bounced', at },
    ] as const;
    const absences = [{ from: '2026-12-01', to: '2026-12-05' }];
    here.people.set('bota', somebody('bota', { phone: '+77015550103', stopped: [...stopped], absences }));
    await here.post(`${people}/bota/change`, { ...typed, version: '1', lift: 'email' });
    expect(here.people.get('bota')).toMatchObject({ stopped: [stopped[0]], absences, capacity: 4 });
  });

  it('is written to again at a new address, unless they want no messages at all', async () => {
    const here = office();
    const at = '2026-11-01T00:00:00.000Z';
    for (const why of ['bounced', 'complained'] as const) {
      here.people.set('bota', somebody('bota', { stopped: [{ channel: 'email', why, at }] }));
      const said = (await here.get(`${people}/bota`)).body;
      expect(said).toContain(why === 'bounced' ? 'does not work: enter another one' : 'as unwanted');
      await here.post(`${people}/bota/change`, { ...typed, version: '1', email: 'bota@example.org' });
      expect(here.people.get('bota')?.stopped).toHaveLength(1);
      await here.post(`${people}/bota/change`, { ...typed, version: '2', email: 'new@example.org' });
      expect(here.people.get('bota')?.stopped).toHaveLength(why === 'bounced' ? 0 : 1);
      expect(here.people.get('bota')?.addressSince?.email).toBe(here.now());
    }
  });

  it('is not overwritten when a colleague was first: both versions can be compared', async () => {
    const here = office();
    await here.post(`${people}/bota/change`, { ...typed, version: '1', name: 'First' });
    const late = await here.post(`${people}/bota/change`, { ...typed, version: '1', name: 'Second' });
    expect(late.status).toBe(409);
    expect(late.body).toContain('Somebody else changed this person');
    expect(late.body).toContain('value="Second"');
    expect(late.body).toContain('<h1>Change details: First</h1>');
    expect(late.body).toContain('name="version" value="2"');
    expect(here.people.get('bota')?.name).toBe('First');
  });

  it('shows the open tasks, and is not found under an address of nobody or of staff', async () => {
    const here = await officeWithCase();
    await here.given({ type: 'ask', kind: 'assessment', volunteer: 'bota' });
    const { body } = await here.get(`${people}/bota`);
    expect(body).toContain('/coordinator/cases/7K3M9QT1');
    expect(body).toContain('1 of 3');
    for (const id of ['nobody', 'erlan']) {
      expect((await here.get(`${people}/${id}`)).status).toBe(404);
      expect((await here.post(`${people}/${id}/change`, typed)).status).toBe(404);
    }
  });
});

describe('the list of volunteers', () => {
  function busyOffice() {
    const here = office();
    const away = [{ from: '2026-11-20', to: '2026-11-30' }];
    here.people.set(
      'aliya',
      somebody('aliya', { name: 'Aliya Nurlanova', absences: away, languages: ['kk'] }),
    );
    here.people.set('marat', somebody('marat', { active: false }));
    here.people.set('silent', somebody('silent', { channels: ['sms'] }));
    return here;
  }

  it.each([
    ['all who help', {}, ['Bota', 'Timur', 'Aliya Nurlanova', 'Silent']],
    ['an area', { area: 'medeu' }, ['Timur']],
    ['a language', { language: 'kk' }, ['Aliya Nurlanova']],
    ['those who can be asked now', { who: 'here' }, ['Bota', 'Timur']],
    ['those who are away', { who: 'away' }, ['Aliya Nurlanova']],
    ['those who left', { who: 'inactive' }, ['Marat']],
    ['two things at once', { who: 'here', area: 'medeu' }, ['Timur']],
    [
      'a filter that does not exist',
      { who: 'sideways', language: 'xx' },
      ['Bota', 'Timur', 'Aliya Nurlanova', 'Silent'],
    ],
  ])('shows %s', async (_, query, names) => {
    expect(namesIn((await busyOffice().get(people, query)).body)).toEqual(names);
  });

  it('finds by the beginnings of a name, which never stands in an address', async () => {
    const here = busyOffice();
    const found = await here.post(people, { name: 'nur ali' });
    expect(namesIn(found.body)).toEqual(['Aliya Nurlanova']);
    expect(found.body).not.toMatch(/href="[^"]*(nur|ali )/i);
    expect(namesIn((await here.post(people, { name: 'мар' })).body)).toEqual([]);
    expect(namesIn((await here.post(people, { name: '?!' })).body)).toEqual([]);
    expect((await here.post(people, { name: 'nobody' })).body).toContain('There is nobody with this name');
    expect(namesIn((await here.post(people, { name: 'marat' })).body)).toEqual(['Marat']);
  });

  it('looks for no more than a name is long, since all volunteers are compared with it', async () => {
    const { body } = await busyOffice().post(people, { name: 'ﷺ'.repeat(20_000) });
    expect(/ﷺ+/.exec(body)?.[0]).toHaveLength(80);
  });

  it('goes on past many who do not fit', async () => {
    const here = office();
    for (let index = 0; index < 120; index += 1) {
      const id = `v${'abcdefghij'[index % 10]}${'abcdefghijkl'[Math.floor(index / 10)]}`;
      here.people.set(id, somebody(id, { areas: index === 119 ? ['far'] : ['talgar'] }));
    }
    expect(namesIn((await here.get(people, { area: 'far' })).body)).toHaveLength(1);
    const all: (string | undefined)[] = [];
    let cursor: string | undefined = '';
    while (cursor !== undefined) {
      const { body } = await here.get(people, { area: 'talgar', ...(cursor && { cursor }) });
      all.push(...namesIn(body));
      cursor = /cursor=(\d+)" rel="next"/.exec(body)?.[1];
    }
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(120);
  });

  it('has the staff on a page of their own, with how many cases each carries', async () => {
    const here = await officeWithCase();
    const { body } = await here.get(`${people}/staff`);
    expect(body.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|')).toMatch(/\|Dana\|1\|.*\|Erlan\|0\|/);
    expect(body).toContain('/coordinator/people/erlan/leaving');
  });
});
