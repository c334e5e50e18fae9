/** A volunteer asks to be forgotten: gone at once when they help no more, and not before their tasks are in other hands. */
import { describe, expect, it } from 'vitest';
import { officeWithCase, somebody } from '../office.ts';

const path = '/coordinator/people/bota/erase';

async function withBota(active: boolean) {
  const here = await officeWithCase();
  here.people.set('bota', somebody('bota', { active, phone: '+77015550123' }));
  return here;
}

describe('a volunteer’s details', () => {
  it('are erased once they help no more, and not by looking', async () => {
    const here = await withBota(false);
    expect((await here.get('/coordinator/people/bota')).body).toContain(`href="${path}"`);
    expect((await here.get(path)).body).toContain('gone for good');
    expect(here.people.has('bota')).toBe(true);
    const { location } = await here.post(path, {});
    expect(here.people.has('bota')).toBe(false);
    expect((await here.follow(location)).body).toContain('The details are erased.');
    expect((await here.post(path, {})).status).toBe(404);
  });

  it('stay while they can be asked', async () => {
    const here = await withBota(true);
    expect((await here.get(path)).body).not.toContain('gone for good');
    const { status, body } = await here.post(path, {});
    expect(status).toBe(409);
    expect(body).toContain('First hand the tasks over');
    expect(here.people.has('bota')).toBe(true);
  });

  it('stay while they hold a task', async () => {
    const here = await withBota(true);
    await here.given({ type: 'ask', kind: 'assessment', volunteer: 'bota' });
    here.people.set('bota', somebody('bota', { active: false }));
    expect((await here.post(path, {})).status).toBe(409);
    expect(here.people.has('bota')).toBe(true);
  });

  it('of staff are not erased here: whoever signs in is known to the sign-in as well', async () => {
    const here = await withBota(false);
    expect((await here.post('/coordinator/people/erlan/erase', {})).status).toBe(404);
    expect(here.people.has('erlan')).toBe(true);
  });
});
