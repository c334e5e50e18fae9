/** A front door: who gets in, what goes wrong, and what every answer carries. */
import { createHash } from 'node:crypto';
import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { type Door, routes } from '#functions/routes.ts';
import { createDoor } from '#functions/web/door.ts';
import { one } from '#functions/web/forms/form.ts';
import { languageCookie } from '#functions/web/language.ts';
import { type Page, page, seeOther } from '#functions/web/page.ts';
import { type Asked, gatewayEvent, site } from './events.ts';
import { type Staff, signedIn, staffSessions } from './staff.ts';

const coordinator: Staff = { id: 'aigul', roles: ['coordinator'] };

const echo: Page = async (request) =>
  request.method === 'POST'
    ? seeOther(`/coordinator/cases/${request.parameters['reference'] ?? 'none'}`)
    : page(
        request.language,
        'Echo',
        <p>{`${request.user?.id} ${request.query['q']} ${one(request.form, 'a')}`}</p>,
      );

const pagesOf = (door: Door, each: Page): Record<string, Page> =>
  Object.fromEntries(routes.filter((route) => route.door === door).map((route) => [route.page, each]));

async function ask(
  door: Door,
  each: Page,
  { user, ...asked }: Asked & { user?: Staff },
): Promise<APIGatewayProxyStructuredResultV2> {
  const sessions = staffSessions();
  const sent = user ? (await signedIn(sessions, user)).asks(asked) : asked;
  return createDoor(door, pagesOf(door, each), site, sessions)(gatewayEvent(sent), {} as Context);
}

const header = (answer: APIGatewayProxyStructuredResultV2, name: string) =>
  Object.entries(answer.headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1];

describe('a front door', () => {
  it('gives a page to a member of staff with the right role, with what they typed escaped', async () => {
    const answer = await ask('coordinator', echo, {
      path: '/coordinator',
      query: { q: '<script>alert(1)</script>' },
      user: coordinator,
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('<html lang="en">');
    expect(answer.body).toContain('aigul &lt;script>alert(1)&lt;/script>');
    expect(answer.body).not.toContain('<script');
  });

  it('leads who has not signed in to do so, and back to what they asked for', async () => {
    const asked = { path: '/coordinator/cases', query: { area: 'talgar', q: 'а&б' } };
    const stranger = await ask('coordinator', echo, asked);
    expect(stranger.statusCode).toBe(303);
    const to = '/coordinator/cases?area=talgar&q=%D0%B0%26%D0%B1';
    expect(header(stranger, 'location')).toBe(`/sign-in?${new URLSearchParams({ to })}`);
  });

  it('shows who has another role the way to their own door, and nothing else', async () => {
    const user = { id: 'marat', roles: ['manager'], language: 'ru' as const };
    const manager = await ask('coordinator', echo, { path: '/coordinator', user });
    expect(manager.statusCode).toBe(403);
    expect(manager.body).toContain('<html lang="ru">');
    expect(manager.body).toContain('<a href="/manager">Перейти к показателям</a>');
    // No menu of what lies within.
    expect(manager.body).not.toContain('/coordinator');
  });

  it('lets in a person with several roles, and tells the page who it is', async () => {
    const user = { id: 'marat', roles: ['manager', 'coordinator'], name: 'Marat Ospanov' };
    const who: Page = async (request) =>
      page('en', 'Who', <p>{[request.user?.id, request.user?.name, request.user?.roles].join(' / ')}</p>);
    const answer = await ask('coordinator', who, { path: '/coordinator', user });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('<p>marat / Marat Ospanov / manager,coordinator</p>');
  });

  it('leads who works at two doors from one to the other', async () => {
    const links = async (user: Staff) => {
      const { body } = await ask('coordinator', echo, { path: '/coordinator', user });
      return parse(body ?? '')
        .querySelectorAll('header a')
        .map((link) => link.getAttribute('href'));
    };
    expect(await links({ id: 'saule', roles: ['coordinator', 'manager'] })).toContain('/manager');
    expect(await links(coordinator)).not.toContain('/manager');
  });

  it('speaks the language that a member of staff chose as their own, before what their browser prefers', async () => {
    const user = { ...coordinator, language: 'kk' as const };
    const headers = { 'accept-language': 'en' };
    const own = await ask('coordinator', echo, { path: '/coordinator', user, headers });
    const switched = await ask('coordinator', echo, {
      path: '/coordinator',
      user,
      headers,
      cookies: ['lang=ru'],
    });
    expect([own, switched].map(({ body }) => /<html lang="(\w+)">/.exec(body ?? '')?.[1])).toEqual([
      'kk',
      'ru',
    ]);
  });

  it('goes on to the case after a POST, so that reloading sends nothing again', async () => {
    const answer = await ask('coordinator', echo, {
      path: '/coordinator/cases/7K3M9QTX/note',
      form: { text: 'hello' },
      user: coordinator,
    });
    expect(answer.statusCode).toBe(303);
    expect(header(answer, 'location')).toBe('/coordinator/cases/7K3M9QTX');
  });

  it('shows a failure in three languages with the request id, and nothing of its insides', async () => {
    const answer = await ask(
      'volunteer',
      async () => {
        throw new Error('secret insides');
      },
      { path: '/v/abc', headers: { 'accept-language': 'kk-KZ,ru;q=0.8' } },
    );
    expect(answer.statusCode).toBe(500);
    expect(answer.body).toContain('<html lang="kk">');
    for (const language of ['kk', 'ru', 'en']) expect(answer.body).toContain(`<section lang="${language}">`);
    expect(answer.body).toContain('request-7');
    expect(answer.body).not.toContain('insides');
    expect(answer.body).not.toContain(' at ');
  });

  it('says kindly that a page does not exist', async () => {
    const answer = await ask('volunteer', echo, { path: '/v/abc/def/ghi' });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain('Такой страницы нет');
  });

  it('lets nothing run, be kept, be framed or tell where one came from; also on failures', async () => {
    for (const path of ['/coordinator', '/nowhere']) {
      const answer = await ask('coordinator', echo, { path, user: coordinator });
      const policy = String(header(answer, 'content-security-policy'));
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(header(answer, 'cache-control')).toBe('no-store');
      expect(header(answer, 'referrer-policy')).toBe('no-referrer');
      expect(header(answer, 'x-content-type-options')).toBe('nosniff');
    }
  });

  it('lets a volunteer’s page bring its own style along and run nothing', async () => {
    const answer = await ask('volunteer', echo, { path: '/v/abc' });
    const policy = String(header(answer, 'content-security-policy'));
    const sheet = /<style>([\s\S]*?)<\/style>/.exec(answer.body ?? '')?.[1] ?? '';
    expect(sheet).not.toBe('');
    expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(sheet).digest('base64')}'`);
    expect(policy).not.toContain('script-src');
  });

  it('lets pages of staff take style and scripts from our own files alone', async () => {
    const answer = await ask('coordinator', echo, { path: '/coordinator', user: coordinator });
    const policy = String(header(answer, 'content-security-policy'));
    expect(policy).toContain("style-src 'self'; script-src 'self'");
    expect(answer.body).not.toContain('<style');
    expect(answer.body).toMatch(/<link rel="stylesheet" href="\/static\/staff\.[0-9a-f]{10}\.css"/);
  });

  it('does not open with a page missing, one too many, or to staff without sessions', () => {
    const { today: _today, ...others } = pagesOf('coordinator', echo);
    const sessions = staffSessions();
    expect(() => createDoor('coordinator', others, site, sessions)).toThrow('today');
    const oneMore = { ...pagesOf('coordinator', echo), lost: echo };
    expect(() => createDoor('coordinator', oneMore, site, sessions)).toThrow('lost');
    expect(() => createDoor('coordinator', pagesOf('coordinator', echo), site)).toThrow('lacks sessions');
  });

  it('reads a one-click unsubscribe that a mail provider sends as multipart', async () => {
    const body =
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n';
    const seen: Page = async (request) => page('en', 'Seen', <p>{one(request.form, 'List-Unsubscribe')}</p>);
    const post = (text: string) =>
      ask('volunteer', seen, {
        method: 'POST',
        path: '/v/abc/stop',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
        body: text,
      });
    expect((await post(body)).body).toContain('<p>One-Click</p>');
    expect((await post('nonsense')).body).toContain('<p></p>');
  });
});

describe('the language of a page', () => {
  const seen: Page = async ({ language, chosenLanguage }) =>
    page(language, 'Seen', <p>{`chosen: ${chosenLanguage ?? 'none'}`}</p>);
  const look = (asked: Partial<Asked> & { user?: Staff }, at: Door = 'coordinator') =>
    ask(at, seen, { path: at === 'volunteer' ? '/v/abc' : `/${at}`, user: coordinator, ...asked });
  const languageOf = async (asked: Partial<Asked>, at?: Door) =>
    /<html lang="(\w+)">/.exec((await look(asked, at)).body ?? '')?.[1];
  const russianBrowser = { headers: { 'accept-language': 'de-DE,de;q=0.9,ru;q=0.8,kk;q=0.7' } };

  it('is the one asked for, before the one remembered, before the browser’s, before the door’s own', async () => {
    const remembered = { ...russianBrowser, cookies: ['other=1', 'lang=ru', '__Host-lang=en'] };
    expect(await languageOf({ ...remembered, query: { lang: 'kk' } })).toBe('kk');
    expect(await languageOf(remembered)).toBe('en');
    expect(await languageOf(russianBrowser)).toBe('ru');
    expect(await languageOf({})).toBe('en');
    expect(await languageOf({}, 'volunteer')).toBe('ru');
  });

  it('takes no notice of languages that we do not speak', async () => {
    const foreign = { headers: { 'accept-language': 'kkj,ene,*' } };
    expect(await languageOf({ ...foreign, query: { lang: 'fr' }, cookies: ['lang=<b>'] })).toBe('en');
  });

  it('tells a page a choice of the person’s own from what the browser prefers', async () => {
    expect((await look({ ...russianBrowser, cookies: ['lang=kk'] })).body).toContain('chosen: kk');
    expect((await look(russianBrowser)).body).toContain('chosen: none');
  });

  it('is remembered for a year once it was asked for, and only then', async () => {
    const asked = await look({ query: { lang: 'kk' } });
    expect(asked.cookies).toEqual([
      '__Host-lang=kk; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000; Secure',
    ]);
    expect((await look({ query: { lang: 'fr' } })).cookies).toBeUndefined();
    expect((await look({ cookies: ['__Host-lang=kk'] })).cookies).toBeUndefined();
  });

  it('is remembered on a laptop without https as well', () => {
    expect(languageCookie('ru', { baseUrl: 'http://localhost:3000' })).not.toContain('Secure');
  });

  it('can be switched on every page, with the rest of the address as it was', async () => {
    for (const each of ['coordinator', 'volunteer', 'manager'] as const) {
      const user = { id: 'marat', roles: ['coordinator', 'manager'] };
      const { body } = await look({ query: { cursor: 'a&"b', lang: 'kk' }, user }, each);
      expect(body).toContain('aria-current="true" lang="kk">Қазақша</span>');
      expect(body).toContain(
        'href="?cursor=a%26%22b&amp;lang=ru" rel="alternate" lang="ru" hreflang="ru">Русский</a>',
      );
      expect(body).toContain(
        'href="?cursor=a%26%22b&amp;lang=en" rel="alternate" lang="en" hreflang="en">English</a>',
      );
    }
  });

  it('can be switched where nobody is let in and where there is no page, and never leads elsewhere', async () => {
    const user = { id: 'marat', roles: ['manager'] };
    const stranger = await ask('coordinator', seen, { path: '/coordinator', user });
    const lost = await ask('coordinator', seen, { path: '//elsewhere.example/x' });
    for (const { body } of [stranger, lost]) {
      expect(body).toContain('href="?lang=kk"');
      expect(body).not.toContain('elsewhere');
    }
  });

  it('leads to the page above where the address itself only takes a form', async () => {
    const { body } = await ask('sign-in', seen, { path: '/sign-out', form: {}, user: coordinator });
    expect(body).toContain('href="/?lang=ru"');
  });
});
