/** The lists a coordinator works from: what needs them today, and their whole caseload. */
import { describe, expect, it } from 'vitest';
import { casePath, office, officeWithCase } from './office.ts';

const silentCase = async () => {
  const here = await officeWithCase();
  await here.given({ type: 'ask', kind: 'assessment', volunteer: 'bota' });
  await here.given({ type: 'settle-ask', askId: 'assessment-1', outcome: 'silent' });
  await here.given({ type: 'escalate', to: 'dana', role: 'coordinator', reason: 'silence' });
  return here;
};

describe('what needs me today', () => {
  it('says of each case why it waits, what to do, and since when it is overdue', async () => {
    const here = await silentCase();
    here.pass(10);
    const { body } = await here.get('/coordinator');
    expect(body).toContain(`href="${casePath}"`);
    expect(body).toContain('Aigul Seitova');
    expect(body).toContain('Nobody answered. Call the volunteer or the family.');
    expect(body).toContain('overdue');
  });

  it('leaves out what waits for others, which the caseload shows', async () => {
    const here = await officeWithCase();
    await here.given({ type: 'ask', kind: 'assessment', volunteer: 'bota' });
    expect((await here.get('/coordinator')).body).toContain('Nothing waits for you');
    const caseload = await here.get('/coordinator/cases');
    expect(caseload.body).toContain('Bota: Assessment');
  });

  it('goes on to a next page, and back to the first for a tampered cursor', async () => {
    const here = await silentCase();
    for (let number = 0; number < 25; number += 1) {
      const reference = `OTHER${String(number).padStart(3, '0')}`;
      const opened = here.cases.log[0];
      if (opened === undefined) throw new Error('no case');
      here.cases.log.push({ ...opened, reference });
    }
    const first = await here.get('/coordinator/cases', { view: 'kept' });
    expect(first.body.match(/<tr>/g)).toHaveLength(1 + 26);
    const desk = await here.get('/coordinator', { cursor: 'tampered' });
    expect(desk.status).toBe(200);
    expect(desk.body).toContain('This is the first page');
  });

  it('keeps filters in the link to the next page', async () => {
    const here = office();
    for (let number = 0; number < 40; number += 1) {
      const id = `volunteer-${number}`;
      here.people.set(id, { ...(here.people.get('bota') ?? raise()), id, name: id });
    }
    const { body } = await here.get('/coordinator/people', { lang: 'en' });
    expect(body).toContain('href="/coordinator/people?lang=en&amp;cursor=30"');
    const second = await here.get('/coordinator/people', { lang: 'en', cursor: '30' });
    expect(second.body).toContain('href="/coordinator/people?lang=en">Back to the first page');
  });
});

function raise(): never {
  throw new Error('the volunteer is there from the start');
}
