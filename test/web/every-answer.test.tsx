/** What every answer of a door carries, of whatever kind it is and whoever gets it: its headers and its cookies. */
import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { type Door, routes } from '#functions/routes.ts';
import { createDoor } from '#functions/web/door.ts';
import { tooOftenPage } from '#functions/web/limits/too-often-page.tsx';
import { type Page, page, seeOther } from '#functions/web/page.ts';
import { type Asked, gatewayEvent, site } from './events.ts';
import { type Staff, signedIn, staffSessions } from './staff.ts';

type Answer = APIGatewayProxyStructuredResultV2;

const both: Staff = { id: 'saule', roles: ['coordinator', 'manager'] };
const shown: Page = async ({ language }) => page(language, 'Shown', <p>shown</p>);
const kinds: Record<string, Page> = {
  'a page': shown,
  'a redirect': async () => seeOther('/elsewhere'),
  'a file to keep': async () => ({ kind: 'download', fileName: 'a.csv', type: 'text/csv', text: 'a;b' }),
  'a page for too many requests': async (request) => tooOftenPage({ request, language: 'ru', again: 60 }),
  'a failure': async () => {
    throw new Error('broken');
  },
};
const addresses: Record<Door, string> = {
  coordinator: '/coordinator',
  manager: '/manager',
  volunteer: '/v/AbCdEfGhIjKlMnOpQrStUv',
  'sign-in': '/signed-out',
};
const doors = ['coordinator', 'manager', 'volunteer', 'sign-in'] as const;

async function ask(door: Door, each: Page, asked: Asked, user?: Staff, at = 0): Promise<Answer> {
  const time = { at: 0 };
  const sessions = staffSessions(() => time.at);
  const sent = user ? (await signedIn(sessions, user)).asks(asked) : asked;
  time.at = at;
  const pages = Object.fromEntries(routes.filter((one) => one.door === door).map((one) => [one.page, each]));
  return createDoor(door, pages, site, sessions)(gatewayEvent(sent), {} as Context);
}

const header = ({ headers = {} }: Answer, name: string): string =>
  String(Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? '');

function expectGuarded(answer: Answer): void {
  const policy = header(answer, 'content-security-policy').split('; ');
  for (const part of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
    expect(policy).toContain(part);
  expect(policy.join()).not.toMatch(/\*|https?:/);
  // A file to keep has a look of its own; nothing else brings anything that is not known beforehand.
  const unsafe = header(answer, 'content-disposition') === '' ? [] : ["style-src 'unsafe-inline'"];
  expect(policy.filter((part) => part.includes('unsafe'))).toEqual(unsafe);
  expect(header(answer, 'x-content-type-options')).toBe('nosniff');
  expect(header(answer, 'referrer-policy')).toBe('no-referrer');
  expect(header(answer, 'cache-control')).toBe('no-store');
  expect(header(answer, 'strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
  expect(header(answer, 'x-powered-by') + header(answer, 'server')).toBe('');
  if (answer.body) expect(header(answer, 'content-type')).toMatch(/^text\/(html; charset=utf-8|csv)$/);
  for (const cookie of answer.cookies ?? [])
    expect(cookie).toMatch(/^__Host-[\w-]+=[^;]*; Path=\/; HttpOnly; SameSite=Lax(; Max-Age=\d+)?; Secure$/);
}

describe.each(doors)('the %s door', (door) => {
  const path = addresses[door];

  it.each(Object.keys(kinds))('guards %s', async (kind) => {
    expectGuarded(await ask(door, kinds[kind] ?? shown, { path, query: { lang: 'kk' } }, both));
  });

  it('guards an answer without its body, and one to an address that is none', async () => {
    const asked = gatewayEvent({ path });
    const http = { ...asked.requestContext.http, method: 'HEAD' };
    const event = { ...asked, requestContext: { ...asked.requestContext, http } };
    const pages = Object.fromEntries(
      routes.filter((one) => one.door === door).map((one) => [one.page, shown]),
    );
    const answer = await createDoor(door, pages, site, staffSessions())(event, {} as Context);
    expect(answer.body).toBe('');
    expectGuarded(answer);
    expectGuarded(await ask(door, shown, { path: '/no/such/page/here' }));
  });

  it('guards what it says to a form from another site', async () => {
    const route = routes.find((one) => one.door === door && one.method === 'POST');
    if (route === undefined) return expect(door).toBe('manager');
    const asked = { path: route.path.replaceAll(/\{\w+\}/g, 'x'), form: { a: 'b' } };
    const answer = await ask(door, shown, { ...asked, headers: { 'sec-fetch-site': 'cross-site' } });
    expect(answer.statusCode).toBe(403);
    expectGuarded(answer);
  });
});

describe.each(['coordinator', 'manager'] as const)('the %s door', (door) => {
  const path = addresses[door];

  it('guards what it says to strangers, to those of another door, and when a session has ended', async () => {
    const stranger = await ask(door, shown, { path });
    const other = await ask(door, shown, { path }, { id: 'dana', roles: ['nobody'] });
    const ended = await ask(door, shown, { path }, both, 13 * 3_600_000);
    expect([stranger, other, ended].map(({ statusCode }) => statusCode)).toEqual([303, 403, 303]);
    for (const answer of [stranger, other, ended]) expectGuarded(answer);
  });

  it('writes the session’s cookie anew as guarded as it was', async () => {
    const answer = await ask(door, shown, { path }, both, 10 * 60_000);
    expect(answer.cookies).toHaveLength(1);
    expectGuarded(answer);
  });
});

it('the coordinator door guards the page that keeps what was typed', async () => {
  const asked = { path: '/coordinator/people/new', form: { name: 'Bota' } };
  const ended = await ask('coordinator', shown, { ...asked, headers: { 'sec-fetch-site': 'same-origin' } });
  expect(ended.statusCode).toBe(401);
  expectGuarded(ended);
});
