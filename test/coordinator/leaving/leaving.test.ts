/** Somebody leaves: what they hold goes to others, checked first, each case by itself and once. */
import { describe, expect, it } from 'vitest';
import { makeReference, openAsk } from '#case';
import { type Office, office, somebody } from '../office.ts';

const references = [1, 2, 3].map((number) => makeReference(new Uint8Array(7).fill(number)));
const [first = '', second = '', third = ''] = references;
const path = '/coordinator/people/bota/leaving';
const textOf = (body: string) => body.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|');

/** Bota has been asked to visit two families, and is to visit a third next. */
async function officeOfThree(): Promise<Office> {
  const here = office();
  here.people.set('bota', somebody('bota', { capacity: 5 }));
  here.people.set('aliya', somebody('aliya', { capacity: 1 }));
  for (const [index, each] of references.entries()) {
    const family = { firstName: `Mother${index + 1}`, familyName: 'S', village: 'Panfilov', members: [] };
    here.households.set(each, { ...family, reference: each, address: 'A 1', language: 'ru' });
    here.cards.set(each, {
      reference: each,
      firstName: family.firstName,
      village: 'Panfilov',
      language: 'ru',
      coordinatorName: 'Dana',
    });
    await here.cases.carryOut(
      each,
      {
        type: 'open-case',
        coordinator: index === 2 ? 'erlan' : 'dana',
        formId: `form-${index}`,
        language: 'ru',
        area: 'talgar',
        household: { adults: 1, children: 1 },
        vulnerabilities: ['no-income'],
        urgency: 'soon',
        needs: [],
        consents: ['contact'],
        ...(index === 2 && { volunteer: 'bota' }),
      },
      { role: 'coordinator', id: 'dana' },
    );
    if (index < 2)
      await here.cases.carryOut(
        each,
        { type: 'ask', kind: 'assessment', volunteer: 'bota' },
        { role: 'workflow' },
      );
  }
  return here;
}

const holderOf = (here: Office, reference: string) => {
  const state = here.state(reference);
  return openAsk(state)?.volunteer ?? state.volunteer;
};
const giveAll = { [`to-${first}`]: 'aliya', [`to-${second}`]: 'timur', [`to-${third}`]: 'timur' };

describe('a volunteer who leaves', () => {
  it('is shown with all they hold, each with somebody suggested, and nobody beyond their room', async () => {
    const here = await officeOfThree();
    const { body } = await here.get(path);
    for (const family of ['Mother1 S, Panfilov', 'Mother2 S, Panfilov', 'Mother3 S, Panfilov'])
      expect(body).toContain(`Who takes ${family}?`);
    expect(textOf(body)).toContain('Aliya (suggested: lives near');
    expect(textOf(body)).toContain('Visits this family next');
    const filledIn = [
      ...body.matchAll(/<option selected value="([a-z]+)"|<option value="([a-z]+)" selected/g),
    ];
    expect(filledIn.map(([, one, other]) => one ?? other)).toEqual(['aliya', 'timur', 'timur']);
    expect(body).not.toContain('value="bota"');
    expect(here.cases.log).toHaveLength(5);
  });

  it('is checked first: who takes whom, and what is sent; nothing is written', async () => {
    const here = await officeOfThree();
    const { status, body } = await here.post(path, { ...giveAll, how: 'leaves' });
    expect(status).toBe(200);
    expect(textOf(body)).toContain('|Mother1 S goes to Aliya|');
    expect(textOf(body)).toContain('Aliya will get an email in Russian');
    expect(textOf(body)).toContain('|Hand over 3 cases; Bota leaves|');
    expect(here.cases.log).toHaveLength(5);
    expect(here.people.get('bota')?.active).toBe(true);
  });

  it('hands each case over once, however often it is confirmed, and is not asked any more', async () => {
    const here = await officeOfThree();
    const form = { ...giveAll, how: 'leaves', step: 'do' };
    const done = await here.post(path, form);
    const again = await here.post(path, form);
    expect(done.status).toBe(303);
    expect(again.location).toBe(done.location);
    expect(references.map((each) => holderOf(here, each))).toEqual(['aliya', 'timur', 'timur']);
    expect(here.cases.log.filter(({ event }) => event.type === 'reassigned')).toHaveLength(3);
    expect(here.people.get('bota')?.active).toBe(false);
    const { pathname, searchParams } = new URL(String(done.location), 'https://asar.example.org');
    const result = await here.get(pathname, Object.fromEntries(searchParams));
    expect(textOf(result.body)).toContain('3 cases are handed over');
    expect(textOf(result.body)).toMatch(/Mother1 S\|Aliya\|.*Mother2 S\|Timur\|/);
    expect(String(done.location)).not.toMatch(/Mother|aliya|timur/);
  });

  it('may stay and hand over only some, or all to one', async () => {
    const here = await officeOfThree();
    await here.post(path, { ...giveAll, [`to-${second}`]: '', how: 'stays', step: 'do' });
    expect(references.map((each) => holderOf(here, each))).toEqual(['aliya', 'bota', 'timur']);
    expect(here.people.get('bota')?.active).toBe(true);
    const kept = await here.post(path, { [`to-${second}`]: '', how: 'leaves' });
    expect(textOf(kept.body)).toContain('Stays with Bota: Mother2 S');
    await here.post(path, { ...giveAll, all: 'timur', how: 'leaves', step: 'do' });
    expect(references.map((each) => holderOf(here, each))).toEqual(['timur', 'timur', 'timur']);
  });

  it('says which case could not be handed over, and hands over the others', async () => {
    const here = await officeOfThree();
    await here.cases.carryOut(
      first,
      { type: 'close', reason: 'moved-away' },
      { role: 'coordinator', id: 'dana' },
    );
    const { location } = await here.post(path, { ...giveAll, how: 'leaves', step: 'do' });
    const { searchParams } = new URL(String(location), 'https://asar.example.org');
    expect(searchParams.get('left')).toBe(first);
    const { body } = await here.get(path, Object.fromEntries(searchParams));
    expect(textOf(body)).toContain('|2 cases are handed over|');
    expect(textOf(body)).toContain('|Could not be handed over|');
  });

  it.each([
    ['somebody who has left', { [`to-${first}`]: 'marat', how: 'leaves' }, `to-${first}`],
    ['a coordinator', { [`to-${first}`]: 'erlan', how: 'leaves' }, `to-${first}`],
    ['nobody we know', { [`to-${first}`]: '', all: 'nobody', how: 'leaves' }, 'all'],
    ['an id that nobody could have', { [`to-${first}`]: 'x'.repeat(5_000), how: 'leaves' }, `to-${first}`],
    ['themselves', { [`to-${first}`]: 'bota', how: 'leaves' }, `to-${first}`],
    ['nobody at all, and stays', { [`to-${first}`]: '', how: 'stays' }, 'all'],
    ['others without a word on what becomes of them', { [`to-${first}`]: 'aliya' }, 'how'],
  ])('cannot hand over to %s', async (_, form, field) => {
    const here = await officeOfThree();
    here.people.set('marat', somebody('marat', { active: false }));
    for (const step of ['check', 'do']) {
      const { status, body } = await here.post(path, { ...form, step });
      expect(status).toBe(422);
      expect(body).toContain(`href="#${field}"`);
    }
    expect(here.cases.log).toHaveLength(5);
    expect(here.people.get('bota')?.active).toBe(true);
  });
});

describe('a volunteer who leaves while families wait for their answer', () => {
  it('is still asked, and the page says by whom it waits and how to go on', async () => {
    const here = await officeOfThree();
    const form = { ...giveAll, [`to-${second}`]: '', how: 'leaves' };
    const check = textOf((await here.post(path, form)).body);
    expect(check).toContain('Bota does not leave yet');
    expect(check).toContain('|Hand over 2 cases|');
    const { location } = await here.post(path, { ...form, step: 'do' });
    expect(here.people.get('bota')?.active).toBe(true);
    const { body } = await here.follow(location);
    expect(textOf(body)).toContain('|Not yet left|Bota is still active');
    expect(textOf(body)).toContain('|Mother2 S|See what is left|');
  });

  it('leaves though the next visit to a family was to be theirs: another is chosen for it', async () => {
    const here = await officeOfThree();
    const form = { ...giveAll, [`to-${third}`]: '', how: 'leaves' };
    const check = textOf((await here.post(path, form)).body);
    expect(check).toContain('For their next visits, others are chosen.');
    await here.post(path, { ...form, step: 'do' });
    expect(here.people.get('bota')?.active).toBe(false);
  });
});

describe('a coordinator who leaves', () => {
  const dana = '/coordinator/people/dana/leaving';
  const form = { [`to-${first}`]: 'erlan', [`to-${second}`]: 'erlan', how: 'leaves' };

  it('hands cases over to other coordinators, gets no more, and is said beforehand to be locked out', async () => {
    const here = await officeOfThree();
    const erlan = here.as('erlan');
    expect(textOf((await erlan.get(dana)).body)).toContain('Erlan – has 1 open case');
    const check = textOf((await erlan.post(dana, form)).body);
    expect(check).toContain('|Mother1 S goes to Erlan|');
    expect(check).toContain('gets no more cases and cannot sign in any more.');
    const { location } = await erlan.post(dana, { ...form, step: 'do' });
    expect(references.map((each) => here.state(each).coordinator)).toEqual(['erlan', 'erlan', 'erlan']);
    expect(here.people.get('dana')?.active).toBe(false);
    expect((await here.follow(location)).body).toContain('/coordinator/people/dana/active-again');
  });

  it.each([
    ['one of their cases', { [`to-${second}`]: '' }, ['erlan', 'dana']],
    ['none of their cases', { [`to-${first}`]: '', [`to-${second}`]: '' }, ['dana', 'dana']],
  ])('stays, and may sign in, where a colleague hands over %s but not the rest', async (_, kept, having) => {
    const here = await officeOfThree();
    const { location } = await here.as('erlan').post(dana, { ...form, ...kept, step: 'do' });
    expect([first, second].map((each) => here.state(each).coordinator)).toEqual(having);
    expect(here.people.get('dana')?.active).toBe(true);
    const { body } = await here.follow(location);
    expect(textOf(body)).toContain('Dana is still active');
    expect(textOf(body)).toContain('|Mother2 S|');
  });

  it('stays where a form names none of their cases at all', async () => {
    const here = await officeOfThree();
    await here.as('erlan').post(dana, { how: 'leaves', step: 'do' });
    expect(here.people.get('dana')?.active).toBe(true);
  });

  it('does not say so of themselves, but may hand their cases over', async () => {
    const here = await officeOfThree();
    const { body } = await here.get(dana);
    expect(body).not.toContain('value="leaves"');
    expect(textOf(body)).toContain('Only a colleague can say that you have left.');
    for (const step of ['check', 'do']) {
      const refused = await here.post(dana, { ...form, step });
      expect(refused.status).toBe(403);
      expect(textOf(refused.body)).toContain('Only a colleague can say that you have left.');
    }
    expect(here.people.get('dana')?.active).toBe(true);
    expect(here.state(first).coordinator).toBe('dana');
    const { [`to-${first}`]: to = '' } = form;
    await here.post(dana, { [`to-${first}`]: to, step: 'do' });
    expect(here.state(first).coordinator).toBe('erlan');
    expect(here.people.get('dana')?.active).toBe(true);
  });

  it('is told when there is nobody to take them; a manager has no such page', async () => {
    const here = await officeOfThree();
    here.people.delete('erlan');
    expect(textOf((await here.get('/coordinator/people/dana/leaving')).body)).toContain(
      'There is nobody else to whom the cases could go.',
    );
    here.people.set('saule', somebody('saule', { role: 'manager' }));
    expect((await here.get('/coordinator/people/saule/leaving')).status).toBe(404);
    expect((await here.post('/coordinator/people/nobody/leaving', { how: 'leaves' })).status).toBe(404);
  });
});
