import { describe, expect, it } from 'vitest';
import { type CaseCommand, formatReference, type RecordedEvent } from '#case';
import { day, logOf, office, reference } from '../office.ts';
import { otherReference } from '../reference.ts';

const workflow = { role: 'workflow' } as const;
const ask: CaseCommand = { type: 'ask', kind: 'assessment', volunteer: 'volunteer-1' };
const message = {
  type: 'record-message',
  messageId: 'assessment-1.1.0',
  person: 'volunteer-1',
  channel: 'sms',
} as const;

/** Asked by SMS, delivered, and answered: help is needed. */
const assessed = () =>
  logOf(
    [day('2026-11-02', '05:01'), ask, workflow],
    [
      day('2026-11-02', '05:02'),
      {
        type: 'climb-rung',
        askId: 'assessment-1',
        round: 1,
        rung: 0,
        action: 'ask',
        person: 'volunteer-1',
        channel: 'sms',
      },
      workflow,
    ],
    [day('2026-11-02', '05:03'), { ...message, status: 'sent', repeated: false }, workflow],
    [day('2026-11-02', '05:04'), { ...message, status: 'delivered' }, { role: 'provider' }],
    [
      day('2026-11-05'),
      {
        type: 'record-assessment',
        askId: 'assessment-1',
        volunteer: 'volunteer-1',
        answer: { outcome: 'needs-help', risk: 'low', needs: [] },
      },
      { role: 'volunteer', id: 'volunteer-1' },
    ],
  );

const position = (html: string, text: string) => {
  expect(html).toContain(text);
  return html.indexOf(text);
};

describe('a case’s history', () => {
  it('says where the case stands and what happens next, with its time in Almaty', async () => {
    const log = logOf([day('2026-11-20', '05:01'), ask, workflow]);
    const { html, status } = await office({ log, now: day('2026-11-20', '05:01') }).history();
    expect(status).toBe(200);
    expect(html).toContain('Асель Жанова will be asked (Assessment) on Fri');
    expect(html).toContain('10:01');
    expect(html).toContain('by 27 November 2026');
  });

  it('names the family, the people who carry it, and the path it walked', async () => {
    const { html } = await office({ log: assessed() }).history();
    for (const shown of ['Айгерим Омарова', 'Гүлнар Сейітова', 'Talgar', 'aria-current="step"', '2 days']) {
      expect(html).toContain(shown);
    }
    expect(html).not.toContain('Абая');
    expect(html).not.toContain('+77015550101');
  });

  it('shows no name once the family’s data has been erased', async () => {
    const { html } = await office({ household: 'erased' }).history();
    expect(html).toContain('Erased');
  });

  it('tells the events in plain words, newest first unless asked otherwise', async () => {
    const place = office({ log: assessed() });
    const newest = (await place.history()).html;
    expect(position(newest, 'assessed the family')).toBeLessThan(position(newest, 'The case was opened.'));
    const oldest = (await place.history({ order: 'oldest' })).html;
    expect(position(oldest, 'The case was opened.')).toBeLessThan(position(oldest, 'assessed the family'));
  });

  it('leaves out of the compact view what went as it should, and shows it in the full one', async () => {
    const place = office({ log: assessed() });
    const compact = (await place.history()).html;
    expect(compact).toContain('Next rung of the ladder');
    expect(compact).not.toContain('was delivered');
    expect((await place.history({ view: 'all' })).html).toContain('was delivered');
  });

  it('keeps view and order when turning pages, and a changed view begins on its first page', async () => {
    const notes = Array.from(
      { length: 120 },
      (_, index) =>
        [day('2026-11-03'), { type: 'reference-note', noteId: `note-${index}` }] as [string, CaseCommand],
    );
    const place = office({ log: logOf(...notes) });
    const first = (await place.history({ view: 'all', order: 'oldest' })).html;
    expect(first).toContain('view=all&amp;order=oldest&amp;cursor=50');
    expect(first.match(/<li><time/g)).toHaveLength(50);
    const last = (await place.history({ view: 'all', order: 'oldest', cursor: '100' })).html;
    expect(last.match(/<li><time/g)).toHaveLength(21);
    expect(last).toContain(`/manager/cases/${reference}?view=compact&amp;order=oldest"`);
  });

  it('with a cursor that was tampered with shows the first page and says so', async () => {
    const { html, status } = await office().history({ cursor: '<script>' });
    expect(status).toBe(200);
    expect(html).toContain('no longer exists');
    expect(html).not.toContain('<script');
  });
});

describe('the seal of a history', () => {
  it('says how many events are unchanged', async () => {
    const { html } = await office({ log: assessed() }).history();
    expect(html).toContain('History unchanged: 6 events');
  });

  it.each([
    ['an event was altered', (log: RecordedEvent[]) => alter(log, 1), 3],
    ['an event was taken out', (log: RecordedEvent[]) => log.toSpliced(2, 1), 4],
    ['the latest event was lost', (log: RecordedEvent[]) => log.slice(0, -1), 6],
    ['the latest event was altered', (log: RecordedEvent[]) => alter(log, 5), 6],
  ])('shows that %s', async (_, tamper, number) => {
    const folded = assessed();
    const { html } = await office({ log: tamper(folded), folded }).history();
    expect(html).toContain(`it does not hold at event ${number}`);
    expect(html).not.toContain('History unchanged');
  });

  it('counts an event that came in between as no loss', async () => {
    const log = assessed();
    const { html } = await office({ log, folded: log.slice(0, -1) }).history();
    expect(html).toContain('History unchanged: 6 events');
  });
});

function alter(log: RecordedEvent[], index: number): RecordedEvent[] {
  return log.map((recorded, at) => (at === index ? { ...recorded, at: day('2026-11-04') } : recorded));
}

describe('a reference that leads to no case', () => {
  it('is said to be mistyped where its check character does not fit', async () => {
    const wrong = `${reference.slice(0, 7)}${reference.endsWith('0') ? '1' : '0'}`;
    const { status, html } = await office().open('case-history', {}, { reference: wrong });
    expect(status).toBe(404);
    expect(html).toContain('This reference is mistyped');
    expect(html).toContain(`value="${wrong}"`);
  });

  it('is said to be unknown where it is well formed', async () => {
    const { status, html } = await office().open('case-history', {}, { reference: otherReference });
    expect(status).toBe(404);
    expect(html).toContain(formatReference(otherReference));
    expect(html).toContain('no case has it');
  });

  it('is taken however it was written', async () => {
    const written = formatReference(reference).toLowerCase();
    expect((await office().open('case-history', {}, { reference: written })).status).toBe(200);
  });
});
