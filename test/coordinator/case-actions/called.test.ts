/** A volunteer asked for a call: the coordinator sees whom, about what, and notes that it was made. */
import { describe, expect, it } from 'vitest';
import { casePath, officeWithCase } from '../office.ts';

const path = `${casePath}/called`;

/** Bota was asked to assess the family, and would like a word first. */
async function asked() {
  const here = await officeWithCase();
  const bota = here.people.get('bota');
  if (bota === undefined) throw new Error('Bota is a volunteer');
  here.people.set('bota', { ...bota, phone: '+77011112233' });
  await here.given({ type: 'ask', kind: 'assessment', volunteer: 'bota' });
  here.notes.push({
    id: 'note-1',
    reference: here.state().reference,
    text: 'Which <b>house</b> is it?',
    by: { role: 'volunteer', id: 'bota' },
    at: '2026-11-23T04:00:00.000Z',
  });
  await here.given(
    { type: 'ask-for-a-call', askId: 'assessment-1', volunteer: 'bota', noteId: 'note-1' },
    'volunteer',
  );
  return here;
}

describe('a call that a volunteer asked for', () => {
  it('is what the case page and the queue say is to be done', async () => {
    const here = await asked();
    const { body } = await here.get(casePath);
    expect(body).toContain('Call the volunteer, then note that you have called.');
    expect(body).toContain(`href="${path}"`);
    const queue = await here.get('/coordinator');
    expect(queue.body).toContain('A volunteer asks to be called');
  });

  it('says whom to call, about what, and what follows', async () => {
    const here = await asked();
    const { body, status } = await here.get(path);
    expect(status).toBe(200);
    expect(body).toContain('Bota asked for a call on');
    expect(body).toContain('href="tel:+77011112233"');
    expect(body).toContain('Which &lt;b>house&lt;/b> is it?');
    expect(body).toContain('no reminder is sent before 25 November 2026');
  });

  it('is noted once for a double click', async () => {
    const here = await asked();
    const first = await here.post(path, {});
    const second = await here.post(path, {});
    expect([first.location, second.location]).toEqual([`${casePath}?done=called`, `${casePath}?done=called`]);
    expect(here.cases.log.filter(({ event }) => event.type === 'call-made')).toHaveLength(1);
    expect((await here.get(casePath, { done: 'called' })).body).toContain(
      'Recorded: the volunteer was called.',
    );
  });

  it('where nobody waits for one, there is nothing to press', async () => {
    const here = await officeWithCase();
    const { body } = await here.get(path);
    expect(body).toContain('Nobody waits for a call in this case.');
    expect(body).not.toContain('I have called</button>');
    expect((await here.get(casePath)).body).not.toContain(`href="${path}"`);
  });
});
