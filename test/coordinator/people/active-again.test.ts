/** Who has left is seen among the staff, and works here again when a colleague says so; the log knows who it was. */
import { Logger } from '@aws-lambda-powertools/logger';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { office, somebody } from '../office.ts';

const staff = '/coordinator/people/staff';
const again = '/coordinator/people/erlan/active-again';
const leaving = '/coordinator/people/erlan/leaving';
const textOf = (body: string) => body.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|');

function officeWithoutErlan() {
  const here = office();
  here.people.set('erlan', somebody('erlan', { role: 'coordinator', active: false }));
  return here;
}

afterEach(() => vi.restoreAllMocks());

describe('a coordinator who has left', () => {
  it('is seen as such among the staff, with the way back; who works here has none', async () => {
    const { body } = await officeWithoutErlan().get(staff);
    expect(textOf(body)).toMatch(/\|Erlan\|0\|not active: cannot sign in\|Let sign in again\|/);
    expect(body).toContain(`href="${again}"`);
    expect(body).not.toContain('/coordinator/people/dana/active-again');
  });

  it('may sign in again once a colleague has confirmed it, and not by looking', async () => {
    const here = officeWithoutErlan();
    expect(textOf((await here.get(again)).body)).toContain('|Yes, may sign in again|');
    expect(here.people.get('erlan')?.active).toBe(false);
    const { location } = await here.post(again, {});
    expect(here.people.get('erlan')?.active).toBe(true);
    expect(textOf((await here.follow(location)).body)).toContain('Your colleague may sign in again.');
    expect((await here.get(again)).body).not.toContain('Yes, may sign in again');
  });

  it('does not let themselves in again, with what is left of their session', async () => {
    const here = officeWithoutErlan();
    for (const { status, body } of [
      await here.as('erlan').get(again),
      await here.as('erlan').post(again, {}),
    ]) {
      expect(status).toBe(403);
      expect(body).toContain('Only a colleague can let you work here again.');
    }
    expect(here.people.get('erlan')?.active).toBe(false);
  });

  it.each(['nobody', 'bota', 'saule'])('is a coordinator: %s is not', async (id) => {
    const here = officeWithoutErlan();
    here.people.set('bota', somebody('bota', { active: false }));
    here.people.set('saule', somebody('saule', { role: 'manager', active: false }));
    expect((await here.post(`/coordinator/people/${id}/active-again`, {})).status).toBe(404);
    expect(here.people.get('bota')?.active).toBe(false);
    expect(here.people.get('saule')?.active).toBe(false);
  });
});

describe('the log', () => {
  it('says by ids alone who set whom as having left, and as being back: once, however often it is sent', async () => {
    const here = office();
    const info = vi.spyOn(Logger.prototype, 'info').mockImplementation(() => undefined);
    for (const _ of [1, 2]) await here.post(leaving, { how: 'leaves', step: 'do' });
    for (const _ of [1, 2]) await here.post(again, {});
    expect(info.mock.calls).toEqual([
      ['made-inactive', { person: 'erlan', by: 'dana' }],
      ['made-active', { person: 'erlan', by: 'dana' }],
    ]);
  });
});
