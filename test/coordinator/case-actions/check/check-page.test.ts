/** What a coordinator reads before anything is done: who will get which message, when, and in which language. */
import { describe, expect, it } from 'vitest';
import { confirm, confirmation, saidOn } from '../../confirming.ts';
import { casePath, officeWithCase, reference, somebody } from '../../office.ts';

const asked = async () => {
  const here = await officeWithCase();
  await here.given({ type: 'ask', kind: 'assessment', volunteer: 'bota' });
  return here;
};
/** Bota has had her first message. */
const contacted = async () => {
  const here = await asked();
  await here.given({
    type: 'climb-rung',
    askId: 'assessment-1',
    round: 1,
    rung: 0,
    action: 'ask',
    person: 'bota',
    channel: 'email',
  });
  const sent = { messageId: 'assessment-1.1.0', person: 'bota', channel: 'email', repeated: false } as const;
  await here.given({ type: 'record-message', status: 'sent', ...sent });
  return here;
};

describe('assigning a volunteer, checked first', () => {
  it('shows the very message, when it goes out and in which language, and does nothing yet', async () => {
    const here = await contacted();
    const before = here.cases.log.length;
    const check = await here.post(`${casePath}/assign`, { role: 'volunteer', volunteer: 'timur' });
    expect(check.status).toBe(200);
    const said = saidOn(check);
    expect(said).toContain('Timur will get an email in Russian, at once:');
    expect(said).toContain('Здравствуйте, Timur!');
    expect(said).toContain('Aigul, Panfilov');
    expect(said).toContain('https://asar.example.org/v/…');
    expect(confirmation(casePath, check).button).toBe('Ask Timur');
    expect(here.cases.log).toHaveLength(before);
  });

  it('says that whoever was asked before hears nothing', async () => {
    const check = await (await contacted()).post(`${casePath}/assign`, {
      role: 'volunteer',
      volunteer: 'timur',
    });
    expect(saidOn(check)).toContain('Bota was asked before and hears nothing of this from us.');
  });

  it('says on a Saturday evening that the SMS goes out on Monday morning, in the volunteer’s language', async () => {
    const here = await asked();
    const phone = '+77011112233';
    here.people.set('saule', somebody('saule', { languages: ['kk'], channels: ['sms'], phone }));
    here.pass(5.4);
    const check = await here.post(`${casePath}/assign`, { role: 'volunteer', other: 'saule' });
    expect(saidOn(check)).toContain('Saule will get an SMS in Kazakh, Mon, 30 November 2026 at 09:00:');
  });

  it('tells truthfully that the coordinator hears of it when the volunteer cannot be written to', async () => {
    const here = await asked();
    here.people.set('timur', somebody('timur', { channels: [] }));
    const check = await here.post(`${casePath}/assign`, { role: 'volunteer', volunteer: 'timur' });
    expect(saidOn(check)).toContain('You will get an email in Russian');
    expect(saidOn(check)).not.toContain('Timur will get');
  });

  it('acts once when the check page is sent twice', async () => {
    const here = await asked();
    const path = `${casePath}/assign`;
    const { form } = confirmation(path, await here.post(path, { role: 'volunteer', volunteer: 'timur' }));
    const first = await here.post(path, form);
    const second = await here.post(path, form);
    expect([first.location, second.location]).toEqual([
      `${casePath}?done=assigned`,
      `${casePath}?done=assigned`,
    ]);
    expect(here.cases.log.filter(({ event }) => event.type === 'reassigned')).toHaveLength(1);
  });

  it('hands over a case that waits, and says that the new coordinator is written to', async () => {
    const here = await asked();
    await here.given({ type: 'settle-ask', askId: 'assessment-1', outcome: 'silent' });
    const to = 'dana';
    await here.given({ type: 'escalate', to, role: 'coordinator', reason: 'silence', askId: 'assessment-1' });
    const check = await here.post(`${casePath}/assign`, { role: 'coordinator', coordinator: 'erlan' });
    expect(saidOn(check)).toContain('Erlan will get an email in Russian');
    expect(confirmation(casePath, check).button).toBe('Ask Erlan');
  });
});

describe('an action that sends nothing', () => {
  it.each([
    ['a consent to tell the story', 'consent', { consent: 'story', change: 'give-consent' }],
    ['closing one’s own case', 'close', { reason: 'goals-met', summary: 'They manage.' }],
  ])('says so: %s', async (_, action, form) => {
    const here = await asked();
    const check = await here.post(`${casePath}/${action}`, form);
    expect(saidOn(check)).toContain('Nobody gets a message.');
  });

  it.each(['note', 'erase'])('says so on the form itself, without a check page: %s', async (action) => {
    const here = await officeWithCase();
    if (action === 'erase') await here.given({ type: 'close', reason: 'withdrew' }, 'coordinator');
    expect(saidOn(await here.get(`${casePath}/${action}`))).toContain('Nobody gets a message.');
  });
});

describe('the other actions, checked first', () => {
  it('reschedules: the reminder two days before, as the volunteer will read it', async () => {
    const here = await contacted();
    const check = await here.post(`${casePath}/reschedule`, { to: '2026-12-09' });
    expect(saidOn(check)).toContain('Bota will get an email in Russian, Mon, 7 December 2026 at 09:00:');
    expect(saidOn(check)).toContain('9 декабря');
    expect(confirmation(casePath, check).button).toBe('Set the new day; Bota gets a message');
  });

  it('closes a case that somebody else raised: they hear of it at once', async () => {
    const here = await officeWithCase();
    await here.given({ type: 'reassign', role: 'coordinator', to: 'erlan' }, 'coordinator');
    const log = here.cases.log[0];
    if (log !== undefined) here.cases.log[0] = { ...log, by: { role: 'coordinator', id: 'erlan' } };
    const check = await here.post(`${casePath}/close`, { reason: 'goals-met', summary: 'They manage.' });
    expect(saidOn(check)).toContain('Erlan will get an email in Russian, at once:');
    expect(confirmation(casePath, check).button).toBe('Close the case; Erlan gets a message');
  });

  it('takes up a silence: the question is put to a volunteer again', async () => {
    const here = await asked();
    await here.given({ type: 'settle-ask', askId: 'assessment-1', outcome: 'silent' });
    const check = await here.get(`${casePath}/take-up`);
    expect(saidOn(check)).toContain('The case waits because of this: Nobody answered.');
    expect(saidOn(check)).toContain('Bota will get an email in Russian, at once:');
    expect(here.state().untold?.reason).toBe('silence');
  });

  it('re-opens a case: a volunteer is asked anew, naming the new coordinator', async () => {
    const here = await officeWithCase();
    await here.given({ type: 'close', reason: 'moved-away' }, 'coordinator');
    const check = await here.get(`${casePath}/re-open`);
    expect(saidOn(check)).toContain('Bota will get an email in Russian, at once:');
    expect(here.state().stage).toBe('closed');
  });

  it('adds a need that a volunteer is to ask about, once, however often it is sent', async () => {
    const here = await officeWithCase();
    const path = `${casePath}/need`;
    const line = { 'need-1-kind': 'stove', 'need-1-quantity': '1', 'need-1-urgency': 'soon', assessed: 'no' };
    const typed = { ...line, token: 'need-of-this-morning' };
    const { form } = confirmation(path, await here.post(path, typed));
    const [first, second] = [await here.post(path, form), await here.post(path, form)];
    expect([first.location, second.location]).toEqual([`${casePath}?done=need`, `${casePath}?done=need`]);
    expect(here.state().needs.map(({ kind }) => kind)).toEqual(['bed', 'stove']);
  });

  it('says of goods that are in stock that a volunteer will be asked to bring them', async () => {
    const here = await asked();
    const goods = { line: 1, kind: 'bed', quantity: 5, unit: 'piece', condition: 'good' } as const;
    const amounts = { available: 5, setAside: 0, delivered: 0 };
    here.stockLines.push({ ...goods, ...amounts, consignmentId: 'winter', arrived: '2026-11-01' });
    const path = `${casePath}/answer`;
    const answer = { outcome: 'needs-help', risk: 'low', by: 'bota', token: 'answer-of-this-morning' };
    const beds = { 'need-1-kind': 'bed', 'need-1-quantity': '2', 'need-1-urgency': 'urgent' };
    const withGoods = await here.post(path, { ...answer, ...beds });
    expect(saidOn(withGoods)).toContain('Bota will get an email in Russian, at once:');
    expect(saidOn(withGoods)).toContain('Просьба: передать семье помощь до 30 ноября');
    here.stockLines.length = 0;
    const without = await here.post(path, { ...answer, ...beds });
    expect(saidOn(without)).toContain('Nobody gets a message.');
    expect(saidOn(without)).toContain('The case waits for goods to arrive.');
  });

  it('tells the coordinator when the family withdraws its consent to be contacted', async () => {
    const here = await officeWithCase();
    const check = await here.post(`${casePath}/consent`, { consent: 'contact', change: 'withdraw-consent' });
    expect(saidOn(check)).toContain('You will get an email in Russian, at once:');
    expect(confirmation(casePath, check).button).toBe('Record that it was withdrawn');
  });
});

describe('what was typed', () => {
  const summary = 'They <b>manage</b>\nwith their "own" stove & beds';

  it('travels unchanged through the check page, in no address, and is kept once', async () => {
    const here = await officeWithCase();
    const path = `${casePath}/close`;
    const check = await here.post(path, { token: 'summary-of-this-day', reason: 'goals-met', summary });
    expect(check.body).not.toContain('<b>manage');
    expect(here.notes).toEqual([]);
    const { form } = confirmation(path, check);
    const done = await here.post(path, form);
    await here.post(path, form);
    expect(done.location).toBe(`${casePath}?done=closed`);
    expect(here.notes.map(({ id, text }) => [id, text])).toEqual([['summary-of-this-day', summary]]);
  });

  it('comes back into the form for whoever wants to change it', async () => {
    const here = await officeWithCase();
    const path = `${casePath}/close`;
    const { form } = confirmation(path, await here.post(path, { reason: 'goals-met', summary }));
    const again = await here.post(path, { ...form, checked: 'no' });
    expect(again.status).toBe(200);
    expect(again.body).toContain('value="goals-met" checked');
    expect(again.body).toContain('They &lt;b>manage');
    expect(here.state().stage).toBe('intake');
  });

  it('is not kept for a command that is refused', async () => {
    const here = await officeWithCase();
    await here.given({ type: 'close', reason: 'withdrew' }, 'coordinator');
    await here.given({ type: 'erase-personal-data' }, 'coordinator');
    const refused = await here.post(`${casePath}/note`, { text: 'They called.' });
    expect(refused.status).toBe(410);
    expect(saidOn(refused)).toContain('has been erased');
    expect(here.notes).toEqual([]);
  });
});

describe('an action that the case no longer allows', () => {
  it('is refused in words, with the way to the case as it stands', async () => {
    const here = await asked();
    const { form } = confirmation(casePath, await here.post(`${casePath}/reschedule`, { to: '2026-12-09' }));
    await here.given({ type: 'close', reason: 'withdrew' }, 'coordinator');
    const refused = await here.post(`${casePath}/reschedule`, form);
    expect(refused.status).toBe(409);
    expect(saidOn(refused)).toContain('This cannot be done while the case is in the stage “Closed”.');
    expect(refused.body).toContain(`href="${casePath}">Look at how the case stands now`);
    expect(refused.body).toContain('value="2026-12-09"');
  });

  it('says in every language what will be sent, in words of that language', async () => {
    const here = await asked();
    const said = await Promise.all(
      ['kk', 'ru'].map(async (lang) => {
        const path = `${casePath}/take-up`;
        await here
          .given({ type: 'settle-ask', askId: 'assessment-1', outcome: 'silent' })
          .catch(() => undefined);
        return saidOn(await here.get(path, { lang }));
      }),
    );
    expect(said[0]).toContain('Bota орыс тілінде хат алады (бірден):');
    expect(said[1]).toContain('Bota получит письмо на русском языке (сразу):');
  });

  it('confirms by the button alone', async () => {
    const here = await asked();
    const done = await confirm(here, `${casePath}/reschedule`, { to: '2026-12-09' });
    expect(done.location).toBe(`${casePath}?done=rescheduled`);
    expect(here.state().asks[0]?.dueBy).toBe('2026-12-09');
    expect(reference).toHaveLength(8);
  });
});
