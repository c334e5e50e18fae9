/** The parts of a case page: its path, what is out of the ordinary, the family over time, goods, messages, quiet days. */
import { describe, expect, it } from 'vitest';
import type { CheckInScore, CheckInTopic } from '#case';
import { seenPage } from '#local/demo/seen-page.ts';
import { confirm } from '../confirming.ts';
import { casePath, type Office, officeWithCase } from '../office.ts';

async function seen(here: Office, query: Record<string, string> = {}) {
  const { status, body } = await here.get(casePath, query);
  return seenPage(status ?? 0, casePath, body);
}
const bota = { volunteer: 'bota' } as const;

async function assessed() {
  const here = await officeWithCase();
  await here.given({ type: 'ask', kind: 'assessment', ...bota });
  const needs = [{ kind: 'bed', quantity: 2, urgency: 'soon' } as const];
  const answer = { outcome: 'needs-help', risk: 'low', needs } as const;
  await here.given({ type: 'record-assessment', askId: 'assessment-1', ...bota, answer }, 'volunteer');
  return here;
}
const beds = {
  needId: 'need-1',
  kind: 'bed',
  quantity: 2,
  unit: 'piece',
  consignmentId: 'winter',
  line: 1,
} as const;

async function delivered() {
  const here = await assessed();
  await here.given({ type: 'set-goods-aside', items: [beds] });
  await here.given({ type: 'ask', kind: 'delivery', ...bota });
  const items = [{ ...beds, outcome: 'delivered' as const }];
  const answer = { outcome: 'delivered' as const, items };
  await here.given({ type: 'confirm-delivery', askId: 'delivery-1', ...bota, answer }, 'volunteer');
  return here;
}

async function visited(here: Office, number: number, scores: Partial<Record<CheckInTopic, CheckInScore>>) {
  const days = here.state().checkIns.length === 0 ? 10 : 40;
  const on = new Date(Date.parse('2026-11-23') + number * days * 86_400_000).toISOString().slice(0, 10);
  await here.given({ type: 'plan-check-in', on });
  here.pass(number === 1 ? 10 : 70);
  await here.given({ type: 'ask', kind: 'check-in', ...bota });
  const answer = { scores, alarm: false, newNeeds: [] };
  await here.given({ type: 'answer-check-in', askId: `check-in-${number}`, ...bota, answer }, 'volunteer');
}

describe('the path of a case', () => {
  const steps = async (here: Office) => (await seen(here)).texts('ol.stepper > li');

  it('says of each stage, in words, whether it is done, current or to come', async () => {
    expect(await steps(await officeWithCase())).toEqual([
      'Intake',
      'Assessment (still to come)',
      'Delivery (still to come)',
      'Follow-up (still to come)',
      'Closed (still to come)',
    ]);
    expect((await steps(await assessed())).slice(0, 3)).toEqual([
      'Intake (done)',
      'Assessment (done)',
      'Delivery',
    ]);
    expect((await steps(await delivered())).slice(2)).toEqual([
      'Delivery (done)',
      'Follow-up',
      'Closed (still to come)',
    ]);
  });

  it('shows of a closed case only the stages it went through', async () => {
    const here = await officeWithCase();
    await here.given({ type: 'close', reason: 'withdrew' }, 'coordinator');
    expect(await steps(here)).toEqual(['Intake (done)', 'Closed']);
    const helped = await delivered();
    await helped.given({ type: 'close', reason: 'goals-met' }, 'coordinator');
    expect(await steps(helped)).toHaveLength(5);
  });
});

describe('the family over time', () => {
  it('stands in one table: the same questions side by side, newest last, with what became better or worse', async () => {
    const here = await delivered();
    await visited(here, 1, { housing: 'hard', sleep: 'well', health: 'unknown' });
    await visited(here, 2, { housing: 'well', sleep: 'alarming', health: 'hard', income: 'hard' });
    const page = await seen(here);
    const rows = page.parts('#check-ins table tbody tr').map((row) => row.texts('td'));
    expect(rows[0]).toEqual(['Housing', 'Hard', 'Well ▲ better']);
    expect(rows[1]).toEqual(['Sleep and rest', 'Well', 'Alarming ▼ worse']);
    expect(rows[2]).toEqual(['Health', 'I do not know', 'Hard']);
    expect(rows[3]).toEqual(['Income', '–', 'Hard']);
    expect(rows.at(-1)).toEqual(['Who visited', 'Bota', 'Bota']);
    const heads = page.texts('#check-ins thead th');
    expect(heads).toHaveLength(3);
    expect(heads[1]).toBe('3 December 2026');
  });

  it('says of a visit that nobody answered for, and leaves it out of the comparison', async () => {
    const here = await delivered();
    await visited(here, 1, { housing: 'hard' });
    await here.given({ type: 'plan-check-in', on: '2027-01-23' });
    here.pass(60);
    await here.given({ type: 'ask', kind: 'check-in', ...bota });
    await here.given({ type: 'settle-ask', askId: 'check-in-2', outcome: 'silent' });
    const heads = (await seen(here)).texts('#check-ins thead th');
    expect(heads.at(-1)).toBe('23 January 2027: nobody answered');
  });
});

describe('needs and deliveries', () => {
  it('say what is set aside and from where, what is on its way, and what was brought', async () => {
    const here = await assessed();
    const cells = async () => (await seen(here)).texts('#needs tbody td');
    expect(await cells()).toEqual(['Bed × 2', 'wanted', 'Soon', '2 still lacking']);
    await here.given({ type: 'note-goods-missing', needIds: ['need-1'] });
    expect((await cells())[1]).toBe('not in stock yet');
    await here.given({ type: 'set-goods-aside', items: [beds] });
    expect(await cells()).toEqual(['Bed × 2', 'set aside', 'Soon', '2 pieces: its consignment']);
    const climb = { rung: 0, round: 1, action: 'ask', person: 'bota', channel: 'email' } as const;
    await here.given({ type: 'ask', kind: 'delivery', ...bota });
    await here.given({ type: 'climb-rung', askId: 'delivery-1', ...climb });
    expect((await cells())[1]).toBe('on the way');
    const answer = { outcome: 'delivered' as const, items: [{ ...beds, outcome: 'delivered' as const }] };
    await here.given({ type: 'confirm-delivery', askId: 'delivery-1', ...bota, answer }, 'volunteer');
    expect(await cells()).toEqual(['Bed × 2', 'delivered', 'Soon', '2 brought']);
    const page = await seen(here);
    expect(page.texts('#deliveries tbody td')).toEqual([
      '23 November 2026',
      'Bota',
      'Everything was brought',
      'Bed × 2: Brought, its consignment',
    ]);
    expect((await here.get(casePath)).body).toContain('href="/coordinator/consignments/winter"');
  });
});

describe('what is out of the ordinary', () => {
  const climb = {
    type: 'climb-rung',
    askId: 'assessment-1',
    round: 1,
    rung: 0,
    action: 'ask',
    person: 'bota',
    channel: 'email',
  } as const;
  const asked = async () => {
    const here = await officeWithCase();
    await here.given({ type: 'ask', kind: 'assessment', ...bota });
    await here.given(climb);
    return here;
  };
  const flags = async (here: Office) => (await seen(here)).texts('.next-step li').join(' | ');

  it('is nothing in a case that goes its way', async () => {
    expect(await flags(await asked())).toBe('');
  });

  it('is a message that came back, with what to do about it and where', async () => {
    const here = await asked();
    const messageId = 'assessment-1.1.0';
    const sent = { messageId, person: 'bota', channel: 'email' } as const;
    await here.given({ type: 'record-message', status: 'sent', ...sent, repeated: false });
    await here.given({ type: 'record-message', status: 'bounced', ...sent, complaint: false });
    expect(await flags(here)).toContain(
      'Not delivered The email to Bota came back: call, or change the address.',
    );
    expect((await here.get(casePath)).body).toContain('href="/coordinator/people/bota"');
  });

  it('is an answer that is overdue, and a task that was handed back', async () => {
    const here = await asked();
    here.pass(9);
    expect(await flags(here)).toContain('Overdue Bota was to answer by 30 November 2026.');
    await here.given({ type: 'hand-back', askId: 'assessment-1', ...bota, reason: 'no-time' }, 'volunteer');
    expect(await flags(here)).toBe('Handed back Bota cannot do it; somebody else is needed.');
  });

  it('is a family that has not agreed to be contacted', async () => {
    const here = await asked();
    await confirm(here, `${casePath}/consent`, { consent: 'contact', change: 'withdraw-consent' });
    expect(await flags(here)).toContain('No consent');
  });
});

describe('what is to be done now', () => {
  it('is one button for what the case waits for, and saying that it is dealt with beside it', async () => {
    const here = await officeWithCase();
    const to = 'dana';
    await here.given({ type: 'escalate', to, role: 'coordinator', reason: 'nobody-to-ask' });
    const { body } = await here.get(casePath);
    expect(body).toMatch(/<a href="[^"]*\/assign"[^>]*class="govuk-button">Assign<\/a>/);
    expect(body).toMatch(/<a href="[^"]*\/take-up"[^>]*class="govuk-button govuk-button--secondary">/);
  });

  it('is nothing while others are to act, and everything else stays one click away', async () => {
    const here = await officeWithCase();
    await here.given({ type: 'ask', kind: 'assessment', ...bota });
    const page = await seen(here);
    expect(page.texts('.next-step a')).toEqual([]);
    expect(page.texts('ul.actions a')).toEqual([
      'Answer for somebody reached by phone',
      'Assign',
      'Reschedule',
      'Add a note',
      'Change needs',
      'Consents',
      'Close the case',
      'Hand out what is kept',
    ]);
  });
});

describe('the ladder of the open question', () => {
  it('lets each message be read as it was written', async () => {
    const here = await officeWithCase();
    await here.given({ type: 'ask', kind: 'assessment', ...bota });
    const rung = { round: 1, rung: 0, action: 'ask', person: 'bota', channel: 'email' } as const;
    await here.given({ type: 'climb-rung', askId: 'assessment-1', ...rung });
    const page = await seen(here);
    const [first = '', second = ''] = page.texts('#ladder ol > li');
    expect(first).toContain('ask: today at 10:00 (done)');
    expect(first).toContain('Здравствуйте, Bota!');
    expect(first).toContain('https://asar.example.org/v/…');
    expect(second).toBe('remind: Wed, 25 November 2026 at 10:00 (next)');
  });
});

describe('the history', () => {
  it('takes one line for days on which nothing was to be done', async () => {
    const here = await officeWithCase();
    here.pass(12);
    await here.given({ type: 'give-consent', consent: 'story' }, 'coordinator');
    here.pass(2);
    await here.given({ type: 'withdraw-consent', consent: 'story' }, 'coordinator');
    const said = (await seen(here)).texts('#history p');
    expect(said).toEqual(['11 quiet days']);
  });

  it('folds away what is older, and leaves it on the page', async () => {
    const here = await officeWithCase();
    for (let number = 0; number < 12; number += 1)
      await here.given({ type: 'reference-note', noteId: `note-${number}` }, 'coordinator');
    const page = await seen(here);
    expect(page.texts('#history summary')).toEqual(['5 earlier events']);
    expect(page.texts('#history ol.timeline > li')).toHaveLength(13);
  });
});
