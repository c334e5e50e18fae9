/** Volunteers: adding them once, changing them without overwriting a colleague, and what they hold. */
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
  'absence-2-from': '2026-12-24',
  'absence-2-to': '2027-01-08',
  active: 'yes',
  version: '0',
};

describe('a volunteer', () => {
  it('is added once, however often the form is sent', async () => {
    const here = office();
    const first = await here.post('/coordinator/people/new', typed);
    const second = await here.post('/coordinator/people/new', { ...typed, name: 'Somebody else' });
    expect(first.location).toBe('/coordinator/people/volunteer-of-today?done=saved');
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
      absences: [{ from: '2026-12-24', to: '2027-01-08' }],
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
    [
      'an absence that ends before it begins',
      { 'absence-2-to': '2026-12-01' },
      'absence-2-to',
      'before the beginning',
    ],
    ['an absence without an end', { 'absence-2-to': '' }, 'absence-2-to', 'fill this in'],
  ])('is given back for %s, with all else kept', async (_, wrong, field, message) => {
    const here = office();
    const { status, body } = await here.post('/coordinator/people/new', { ...typed, ...wrong });
    expect(status).toBe(422);
    expect(new RegExp(`id="${field}-error">([^<]*)<`).exec(body)?.[1]).toContain(message);
    expect(body).toContain('value="sms,email" checked');
    expect(here.people.has('volunteer-of-today')).toBe(false);
  });

  it('shows the form as it stands, and changes nobody by being looked at', async () => {
    const here = office();
    here.people.set('aliya', somebody('aliya', { absences: [{ from: '2026-11-20', to: '2026-11-30' }] }));
    const before = structuredClone(here.people.get('aliya'));
    const { body } = await here.get('/coordinator/people/aliya');
    expect(body).toContain('value="aliya@example.org"');
    expect(body).toContain('value="2026-11-30"');
    expect(here.people.get('aliya')).toEqual(before);
    expect((await here.get('/coordinator/people')).body).toContain('away until 30 November 2026');
  });

  it('lifts a stop only when it is ticked', async () => {
    const here = office();
    const at = '2026-11-01T00:00:00.000Z';
    const stopped = [
      { channel: 'sms', why: 'asked', at },
      { channel: 'email', why: 'bounced', at },
    ] as const;
    here.people.set('bota', somebody('bota', { phone: '+77015550103', stopped: [...stopped] }));
    await here.post('/coordinator/people/bota', { ...typed, version: '1', lift: 'email' });
    expect(here.people.get('bota')?.stopped).toEqual([stopped[0]]);
  });

  it('is not overwritten when a colleague was first: both versions can be compared', async () => {
    const here = office();
    await here.post('/coordinator/people/bota', { ...typed, version: '1', name: 'First' });
    const late = await here.post('/coordinator/people/bota', { ...typed, version: '1', name: 'Second' });
    expect(late.status).toBe(409);
    expect(late.body).toContain('Somebody else changed this person');
    expect(late.body).toContain('value="Second"');
    expect(late.body).toContain('<h1>First</h1>');
    expect(late.body).toContain('name="version" value="2"');
    expect(here.people.get('bota')?.name).toBe('First');
  });

  it('shows the open tasks, and is not found under an address of nobody or of staff', async () => {
    const here = await officeWithCase();
    await here.given({ type: 'ask', kind: 'assessment', volunteer: 'bota' });
    expect((await here.get('/coordinator/people/bota')).body).toContain('7K3M-9QT1');
    expect((await here.get('/coordinator/people/nobody')).status).toBe(404);
    expect((await here.post('/coordinator/people/erlan', typed)).status).toBe(404);
  });
});
