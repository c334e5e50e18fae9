/** What a check page promises is what then happens: the same words, to the same person, by the same way, at the same time. */
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCoordinatorPages } from '#functions/coordinator/pages.ts';
import { surroundings } from '#functions/runtime/surroundings.ts';
import {
  createAsks,
  createCaseRows,
  createCases,
  createEndedSessions,
  createGoods,
  createPeople,
} from '#functions/store/index.ts';
import { instantText } from '#functions/web/components/when.tsx';
import { type Form, formOf } from '#functions/web/forms/form.ts';
import type { Page } from '#functions/web/page.ts';
import { seenPage } from '#local/demo/seen-page.ts';
import type { OutboxMessage } from '#local/outbox/outbox.ts';
import { journeys } from './journey.ts';

const the = journeys();
let pages: Record<string, Page>;

beforeAll(() => {
  const { store, settings, organisation, baseUrl, now } = surroundings();
  pages = createCoordinatorPages({
    asks: createAsks(store),
    cases: createCases(store),
    rows: createCaseRows(store),
    people: createPeople(store),
    goods: createGoods(store),
    organisation,
    limits: organisation.limits,
    endedSessions: createEndedSessions(store),
    settings,
    baseUrl,
    now,
    newId: store.newId,
  });
});

type Family = Awaited<ReturnType<typeof the.family>>;

/** An action page as the family's coordinator sends it. */
async function send(family: Family, action: string, form: Form) {
  const page = pages[action];
  if (page === undefined) throw new Error(`no page ${action}`);
  const path = `/coordinator/cases/${family.reference}/${action}`;
  const answer = await page({
    method: 'POST',
    path,
    parameters: { reference: family.reference },
    query: {},
    form,
    user: { id: family.coordinator, name: 'Aigerim', roles: ['coordinator'] },
    language: 'en',
    requestId: 'journey',
  });
  await the.system.settled();
  return answer;
}

/** What the check page says will be sent. */
async function promised(family: Family, action: string, form: Form) {
  const answer = await send(family, action, form);
  if (answer.kind !== 'page') throw new Error(`nothing to check: ${answer.kind}`);
  const page = seenPage(answer.status, '/', `<main>${renderToString(answer.body)}</main>`);
  const [text = ''] = page.texts('div.kept[lang]');
  const [subject = ''] = page.texts('strong[lang]');
  return { said: page.texts('main').join(' '), text, subject };
}

/** A message as a check page shows it: nobody knows the secret of a link before it is sent. */
const asShown = (text: string): string =>
  text
    .replaceAll(/\/v\/[\w-]{22}/g, '/v/…')
    .replaceAll(/\s+/g, ' ')
    .trim();

const lastOf = (messages: readonly OutboxMessage[]): OutboxMessage => {
  const last = messages.at(-1);
  if (last === undefined) throw new Error('no message');
  return last;
};
const phoneOf = async (id: string): Promise<string> => (await the.store.people.find(id))?.phone ?? '';
const emailOf = async (id: string): Promise<string> => (await the.store.people.find(id))?.email ?? '';

describe('assigning another volunteer', () => {
  it('on a Saturday promises an SMS on the next working morning, and that very SMS goes out then', async () => {
    await the.pass('P4D');
    const first = await the.volunteer();
    const family = await the.family({ volunteer: first });
    const second = await the.volunteer({ languages: ['kk'] });
    await the.pass('P1DT5H');
    const chosen = formOf({ role: 'volunteer', other: second });
    const { said, text } = await promised(family, 'assign', chosen);
    expect(the.messagesTo(await phoneOf(second))).toEqual([]);

    const done = await send(family, 'assign', { ...chosen, checked: ['yes'] });
    expect(done).toMatchObject({ kind: 'see-other' });
    await the.pass('P3D');
    const sent = lastOf(the.messagesTo(await phoneOf(second)));
    expect(asShown(sent.text)).toBe(text);
    const when = instantText(sent.when, 'en', 'Asia/Almaty');
    const name = (await the.store.people.find(second))?.name;
    const promise = `${name} will get an SMS in Kazakh, `;
    expect(said).toContain(`${promise}${when}:`);
  });

  it('within good hours promises an email at once, and it has gone out a moment later', async () => {
    const family = await the.family({ volunteer: await the.volunteer() });
    const second = await the.volunteer({ channels: ['email'], languages: ['en'] });
    const chosen = formOf({ role: 'volunteer', other: second });
    const { said, text, subject } = await promised(family, 'assign', chosen);
    expect(said).toContain('will get an email in English, at once:');
    await send(family, 'assign', { ...chosen, checked: ['yes'] });
    const sent = lastOf(the.messagesTo(await emailOf(second)));
    expect(asShown(sent.text)).toBe(text);
    expect(sent.subject).toBe(subject);
  });
});

describe('moving a visit to another day', () => {
  it('promises the message two days before, and no other comes sooner', async () => {
    const volunteer = await the.volunteer({ channels: ['email'] });
    const family = await the.family({ volunteer });
    const address = await emailOf(volunteer);
    const before = the.messagesTo(address).length;
    const to = new Date(the.system.clock.now() + 16 * 86_400_000).toISOString().slice(0, 10);
    const { said, text, subject } = await promised(family, 'reschedule', formOf({ to }));
    await send(family, 'reschedule', formOf({ to, checked: 'yes' }));
    expect(the.messagesTo(address)).toHaveLength(before);
    await the.pass('P15D');
    const [sent] = the.messagesTo(address).slice(before);
    expect(asShown(sent?.text ?? '')).toBe(text);
    expect(sent?.subject).toBe(subject);
    expect(said).toContain(`${instantText(sent?.when ?? '', 'en', 'Asia/Almaty')}:`);
  });
});

describe('a check that promises silence', () => {
  it('on closing is kept: nobody is written to', async () => {
    const volunteer = await the.volunteer();
    const family = await the.family({ volunteer });
    const messages = () => the.system.outbox.list({ limit: 1000 }).length;
    const before = messages();
    const form = formOf({ reason: 'goals-met', summary: 'They manage.', token: 'summary-of-the-day' });
    const { said } = await promised(family, 'close', form);
    expect(said).toContain('Nobody gets a message.');
    expect(said).toContain('hears nothing of this from us');
    await send(family, 'close', { ...form, checked: ['yes'] });
    await the.pass('P1M');
    expect(messages()).toBe(before);
  });
});

describe('answering for a volunteer', () => {
  it('promises who will be asked to bring what is in stock, and they are', async () => {
    const volunteer = await the.volunteer();
    await the.consignment('bed', 4);
    const family = await the.family({ volunteer });
    const { ask } = await family.asked('assessment');
    const form = formOf({
      ask: ask.id,
      by: volunteer,
      outcome: 'needs-help',
      risk: 'low',
      'need-1-kind': 'bed',
      'need-1-quantity': 2,
      'need-1-urgency': 'urgent',
      token: 'answer-of-the-day',
    });
    const { said, text } = await promised(family, 'answer', form);
    expect(said).toContain('will get an SMS in Russian, at once:');
    await send(family, 'answer', { ...form, checked: ['yes'] });
    expect(asShown(lastOf(the.messagesTo(await phoneOf(volunteer))).text)).toBe(text);
    expect((await family.state()).stage).toBe('delivery');
  });
});

describe('what staff and volunteers hear when a coordinator decides', () => {
  /** The message that a check promised, once it was confirmed and a night and a weekend have passed. */
  async function kept(family: Family, action: string, form: Form, address: string) {
    const before = the.messagesTo(address).length;
    const { said, text, subject } = await promised(family, action, form);
    await send(family, action, { ...form, checked: ['yes'] });
    await the.pass('P3D');
    const [sent] = the.messagesTo(address).slice(before);
    expect(asShown(sent?.text ?? 'nothing was sent')).toBe(text);
    expect(sent?.subject).toBe(subject);
    return { said, when: instantText(sent?.when ?? '', 'en', 'Asia/Almaty') };
  }

  it('is the coordinator, at night for the morning, when the family withdraws its consent', async () => {
    const family = await the.family({ volunteer: await the.volunteer() });
    await the.pass('PT13H');
    const address = await emailOf(family.coordinator);
    const form = formOf({ consent: 'contact', change: 'withdraw-consent' });
    const { said } = await kept(family, 'consent', form, address);
    expect(said).toContain('You will get an email in Russian, tomorrow at 09:00:');
  });

  it('is the volunteer again, at once, when a silence is dealt with', async () => {
    const volunteer = await the.volunteer({ channels: ['email'] });
    const family = await the.family({ volunteer });
    await the.pass('P21D');
    expect((await family.state()).waitingFor?.reason).toBe('silence');
    const { said } = await kept(family, 'take-up', {}, await emailOf(volunteer));
    expect(said).toContain('will get an email in Russian');
  });

  it('is the new coordinator when a case that waits is handed over', async () => {
    const family = await the.family();
    await the.pass('P1D');
    const other = await the.family({ volunteer: await the.volunteer() });
    const form = formOf({ role: 'coordinator', coordinator: other.coordinator });
    const { said } = await kept(family, 'assign', form, await emailOf(other.coordinator));
    expect(said).toContain('will get an email in Russian, at once:');
  });

  it('is a volunteer, who reads the name of whoever opens the case again', async () => {
    const volunteer = await the.volunteer({ channels: ['email'] });
    const family = await the.family({ volunteer });
    await family.carryOut({ type: 'close', reason: 'moved-away' });
    const name = (await the.store.people.find(family.coordinator))?.name;
    const { said } = await kept(family, 're-open', {}, await emailOf(volunteer));
    expect(said).toContain(`Ваш координатор: ${name}`);
  });

  it('is nobody when a need is added that the shelf does not hold, until it does', async () => {
    const volunteer = await the.volunteer();
    const family = await the.family({ volunteer });
    await family.assess([{ kind: 'call', quantity: 1, urgency: 'soon' }]);
    await family.deliver();
    const before = the.system.outbox.list({ limit: 1000 }).length;
    const line = { 'need-1-kind': 'wheelchair', 'need-1-quantity': 1, 'need-1-urgency': 'soon' };
    const form = formOf({ ...line, assessed: 'yes' });
    const { said } = await promised(family, 'need', form);
    expect(said).toContain('Nobody gets a message.');
    await send(family, 'need', { ...form, checked: ['yes'] });
    await the.pass('P2D');
    expect(the.system.outbox.list({ limit: 1000 })).toHaveLength(before);
  });
});
