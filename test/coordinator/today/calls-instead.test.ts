/** What a coordinator sees where messages cannot be sent, or do not arrive: whom to call, and what to ask for. */
import { describe, expect, it } from 'vitest';
import { seenPage } from '#local/demo/seen-page.ts';
import { casePath, type Office, officeWithCase, somebody } from '../office.ts';

const about = { person: 'bota', channel: 'sms' } as const;
const rung = { type: 'climb-rung', askId: 'assessment-1', round: 1, rung: 0 } as const;

/** The month's money for SMS is spent as Bota is asked. */
async function withoutSms(): Promise<Office> {
  const here = await officeWithCase();
  here.people.set('bota', somebody('bota', { phone: '+77015550103', channels: ['sms'] }));
  await here.given({ type: 'ask', kind: 'assessment', volunteer: 'bota' });
  await here.given({ ...rung, action: 'ask', ...about });
  await here.given({
    type: 'record-message',
    status: 'failed',
    code: 'spend-limit',
    messageId: 'assessment-1.1.0',
    ...about,
  });
  await here.given({ ...rung, action: 'call-instead', person: 'dana', channel: 'email' });
  return here;
}
const seen = async (here: Office, path: string, language = 'en') =>
  seenPage(200, path, (await here.get(path, { lang: language })).body);

describe('a call in place of an SMS', () => {
  it('is on Today, with the number to call and the way to note it', async () => {
    const here = await withoutSms();
    const page = await seen(here, '/coordinator');
    const said = page.texts('main').join(' ');
    expect(said).toContain('No message can be sent: call the volunteer');
    expect(said).toContain('Call the volunteer today, then note that you have called.');
    expect((await here.get('/coordinator')).body).toContain('href="tel:+77015550103"');
    expect((await here.get('/coordinator', { why: 'call-instead' })).body).toContain('tel:+77015550103');
  });

  it('is on the page of the case, with the reason and what the coordinator was written', async () => {
    const here = await withoutSms();
    const said = (await seen(here, casePath)).texts('main').join(' ');
    expect(said).toContain('this month’s money for SMS is spent');
    expect(said).toContain('not sent: this month’s money for SMS is spent');
    expect(said).toContain('Позвоните сегодня волонтёру');
    const ru = (await seen(here, casePath, 'ru')).texts('main').join(' ');
    expect(ru).toContain('деньги на SMS в этом месяце закончились');
  });

  it('is noted like any other call, and gone from Today then', async () => {
    const here = await withoutSms();
    const form = await here.get(`${casePath}/called`);
    expect(form.body).toContain('could not be written to');
    await here.post(`${casePath}/called`, {});
    expect(here.cases.log.at(-1)?.event.type).toBe('call-made');
    expect((await seen(here, '/coordinator')).texts('main').join(' ')).toContain(
      'Nothing needs you right now',
    );
  });
});

describe('an address that does not work', () => {
  it('is on Today and on the page of the case, and leads to where another is entered', async () => {
    const here = await officeWithCase();
    const at = '2026-11-20T05:00:00.000Z';
    here.people.set('bota', somebody('bota', { stopped: [{ channel: 'email', why: 'bounced', at }] }));
    await here.given({ type: 'ask', kind: 'assessment', volunteer: 'bota' });
    for (const path of ['/coordinator', casePath]) {
      const { body } = await here.get(path);
      expect(body, path).toMatch(
        /<a href="\/coordinator\/people\/bota\/change">The email address of [^<]* does not work: enter another one/,
      );
    }
  });
});
