/** The case page: what comes next in one sentence, then everything else. */
import { describe, expect, it } from 'vitest';
import { casePath, office, officeWithCase, reference } from './office.ts';

describe('a case page', () => {
  it('says in one sentence what happens next, with a time in Almaty', async () => {
    const here = await officeWithCase();
    await here.given({ type: 'ask', kind: 'assessment', volunteer: 'bota' });
    const before = await here.get(casePath);
    expect(before.body).toContain('Bota is asked by email (Assessment): today at 10:00.');
    const climb = {
      type: 'climb-rung',
      askId: 'assessment-1',
      round: 1,
      rung: 0,
      action: 'ask',
      person: 'bota',
      channel: 'email',
    } as const;
    await here.given(climb);
    const after = await here.get(casePath);
    expect(after.body).toContain('Reminder by email to Bota: Wed, 25 November 2026 at 10:00');
    expect(after.body).toContain('Bota, email: being sent');
  });

  it('shows the family from the people store, and what people wrote only as text', async () => {
    const here = await officeWithCase();
    const { status, body } = await here.get(casePath);
    expect(status).toBe(200);
    expect(body).toContain('Aigul Seitova &lt;script>');
    expect(body).toContain('A fire &amp; &lt;b>nothing&lt;/b> left');
    expect(body).toMatch(/<a class="phone" href="tel:\+77011234567">\+7 701 123 ?45 ?67<\/a>/);
    expect(body).toContain('1 adult, 3 children');
    expect(body).not.toContain('<b>nothing');
  });

  it('says that the data was erased, once it is', async () => {
    const here = await officeWithCase();
    here.households.clear();
    const { body } = await here.get(casePath);
    expect(body).toContain('has been erased');
  });

  it('tells the story newest first and flags a late answer', async () => {
    const here = await officeWithCase();
    await here.given({ type: 'ask', kind: 'assessment', volunteer: 'bota' });
    await here.given({ type: 'settle-ask', askId: 'assessment-1', outcome: 'silent' });
    await here.given({ type: 'take-up' }, 'coordinator');
    await here.given(
      {
        type: 'record-assessment',
        askId: 'assessment-1',
        volunteer: 'bota',
        answer: { outcome: 'no-needs', risk: 'low', needs: [] },
      },
      'volunteer',
    );
    const { body } = await here.get(casePath);
    expect(body).toContain('Late: </strong>Bota assessed the family');
    expect(body.indexOf('Bota assessed')).toBeLessThan(body.indexOf('The case was opened'));
  });

  it('says what a coordinator has to do, with the button that says it is done', async () => {
    const here = await officeWithCase();
    await here.given({ type: 'ask', kind: 'assessment', volunteer: 'bota' });
    await here.given({ type: 'settle-ask', askId: 'assessment-1', outcome: 'silent' });
    const { body } = await here.get(casePath);
    expect(body).toContain('Call the volunteer or the family');
    expect(body).toContain(`href="${casePath}/take-up"`);
  });

  it('pages the history, keeping the place among the notes', async () => {
    const here = await officeWithCase();
    for (let number = 0; number < 40; number += 1) {
      await here.given({ type: 'reference-note', noteId: `note-${number}` }, 'coordinator');
    }
    const first = await here.get(casePath, { notes: '10' });
    expect(first.body.match(/A note was added/g)).toHaveLength(30);
    expect(first.body).toContain(`href="${casePath}?notes=10&amp;events=30"`);
    const second = await here.get(casePath, { events: '30' });
    expect(second.body.match(/A note was added/g)).toHaveLength(10);
    expect(second.body).toContain('The case was opened');
  });

  it('gives the first page, with a notice, for a cursor that was tampered with', async () => {
    const here = await officeWithCase();
    const { status, body } = await here.get(casePath, { events: 'tampered', notes: 'tampered' });
    expect(status).toBe(200);
    expect(body).toContain('This is the first page');
    expect(body).toContain('The case was opened');
  });

  it('leads a reference as people write it to its own address', async () => {
    const here = await officeWithCase();
    const { status, location } = await here.get('/coordinator/cases/7k3m-9qti');
    expect([status, location]).toEqual([303, casePath]);
  });

  it.each([
    ['mistyped', '7K3M9QT2', 'This reference is mistyped'],
    ['unknown', '7K3M9QT1', 'There is no such case'],
    ['not a reference', 'hello', 'This reference is mistyped'],
  ])('says of a reference that is %s what is wrong, with a field to search', async (_, typed, message) => {
    const { status, body } = await office().get(`/coordinator/cases/${typed}`);
    expect(status).toBe(404);
    expect(body).toContain(message);
    expect(body).toContain(`name="sought"`);
    expect(body).toContain(`value="${typed}"`);
  });
});

describe('opening a family’s details', () => {
  it('is written down before the page is answered, for every page about the case', async () => {
    const here = await officeWithCase();
    for (const path of ['', '/note', '/assign', '/opened']) await here.get(`${casePath}${path}`);
    await here.as('erlan').get(casePath);
    const page = `${reference} page`;
    expect(here.opened).toEqual([
      `dana ${page}`,
      `dana ${page}`,
      `dana ${page}`,
      `dana ${page}`,
      `erlan ${page}`,
    ]);
  });

  it('is no matter once the family is erased, nor for lists', async () => {
    const here = await officeWithCase();
    await here.get('/coordinator');
    await here.get('/coordinator/cases');
    await here.given({ type: 'close', reason: 'withdrew' }, 'coordinator');
    await here.given({ type: 'erase-personal-data' }, 'coordinator');
    await here.get(casePath);
    expect(here.opened).toEqual([]);
  });
});

describe('how long a family’s details are kept', () => {
  it('is said once the case is closed, with the day on which they are erased', async () => {
    const here = await officeWithCase();
    expect((await here.get(casePath)).body).not.toContain('details are kept until');
    await here.given({ type: 'close', reason: 'withdrew' }, 'coordinator');
    expect((await here.get(casePath)).body).toContain('Their details are kept until 23 November 2028.');
  });
});
