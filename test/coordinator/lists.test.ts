/** The whole caseload of a coordinator, and how every list turns its pages. */
import { describe, expect, it } from 'vitest';
import { busyOffice, openFamily } from './families-at-work.ts';
import { office } from './office.ts';

const text = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the caseload', () => {
  it('shows every open case, what is due first first, with what each waits for', async () => {
    const { body } = await (await busyOffice()).get('/coordinator/cases');
    const at = ['Aigul Seitova', 'Madina Omarova', 'Nurlan Akhmetov'].map((name) => body.indexOf(name));
    expect(at.every((each) => each > 0)).toBe(true);
    expect(at).toEqual(at.toSorted((one, other) => one - other));
    const said = text(body);
    expect(said).toContain('Waits for you: Nobody answered');
    expect(said).toContain('Waits for Bota: Assessment');
    expect(said).toContain('7 days overdue');
  });

  it('says until which day an answer may come', async () => {
    const { body } = await (await busyOffice()).get('/coordinator/cases', { area: 'talgar' });
    expect(text(body)).toMatch(/Bota is asked: today at 10:00\s+in 7 days/);
  });

  it('can be narrowed, and says so when nothing fits', async () => {
    const here = await busyOffice();
    const overdue = (await here.get('/coordinator/cases', { overdue: 'yes', stage: 'assessment' })).body;
    expect(overdue).toContain('Aigul Seitova');
    expect(overdue).not.toContain('Nurlan');
    expect(overdue).toContain('<a href="/coordinator/cases">Show everything again</a>');
    const none = (await here.get('/coordinator/cases', { stage: 'follow-up' })).body;
    expect(none).toContain('Nothing matches this filter.');
    expect((await office().get('/coordinator/cases')).body).toContain('You have no open case.');
  });

  it('goes back to its first page for a tampered cursor, and says so', async () => {
    const { status, body } = await (await busyOffice()).get('/coordinator/cases', { cursor: 'tampered' });
    expect(status).toBe(200);
    expect(body).toContain('This is the first page');
    expect(body).toContain('Aigul Seitova');
  });
});

describe('a list in pages', () => {
  it('keeps what it was narrowed to in the link to its next page, and in the one back', async () => {
    const here = office();
    for (let number = 10; number < 50; number += 1)
      await openFamily(here, `MANY00${number}`, { firstName: 'Asel', familyName: `Family${number}` });
    const first = await here.get('/coordinator/cases', { area: 'talgar', lang: 'en' });
    expect(first.body).toContain('href="/coordinator/cases?area=talgar&amp;lang=en&amp;cursor=30"');
    expect(first.body.match(/Family\d\d/g)).toHaveLength(30);
    const second = await here.get('/coordinator/cases', { area: 'talgar', lang: 'en', cursor: '30' });
    expect(second.body).toContain('href="/coordinator/cases?area=talgar&amp;lang=en" rel="prev"');
    expect(second.body.match(/Family\d\d/g)).toHaveLength(10);
  });
});
