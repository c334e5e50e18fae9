/** A colleague's laptop was stolen: what they have open is ended, by whoever is at work. */
import { describe, expect, it } from 'vitest';
import { office, somebody } from '../office.ts';

const path = (id: string) => `/coordinator/people/${id}/sessions`;

describe('ending what a colleague has open', () => {
  it('is found among the coordinators, asked about first, and said to be done', async () => {
    const here = office();
    const list = await here.get('/coordinator/people/staff');
    expect(list.body).toContain(`href="${path('erlan')}"`);
    expect((await here.get(path('erlan'))).body).toContain('Sign Erlan out on all devices?');
    expect((await here.endedSessions.find('erlan')).before).toBe(0);
    const done = await here.post(path('erlan'), {});
    expect((await here.endedSessions.find('erlan')).before).toBe(Date.parse(here.now()));
    expect((await here.follow(done.location)).body).toContain('Signed out on all devices.');
  });

  it('can be one’s own, and a manager’s, who is on no list', async () => {
    const here = office();
    here.people.set('saule', somebody('saule', { role: 'manager' }));
    expect((await here.post(path('saule'), {})).status).toBe(303);
    expect((await here.post(path('dana'), {})).status).toBe(303);
    expect((await here.endedSessions.find('dana')).before).toBe(Date.parse(here.now()));
  });

  it('is not for volunteers, who have none, nor for nobody', async () => {
    const here = office();
    expect((await here.get(path('bota'))).status).toBe(404);
    expect((await here.post(path('bota'), {})).status).toBe(404);
    expect((await here.post(path('nobody'), {})).status).toBe(404);
  });
});

describe('a colleague who leaves', () => {
  it('is signed out everywhere as well', async () => {
    const here = office();
    await here.post('/coordinator/people/erlan/leaving', { how: 'leaves', step: 'do' });
    expect(here.people.get('erlan')?.active).toBe(false);
    expect((await here.endedSessions.find('erlan')).before).toBe(Date.parse(here.now()));
  });
});
