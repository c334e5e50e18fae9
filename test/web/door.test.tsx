/** A front door: who gets in, what goes wrong, and what every answer carries. */
import { createHash } from 'node:crypto';
import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { type Door, routes } from '#functions/routes.ts';
import { createDoor } from '#functions/web/door.ts';
import { one } from '#functions/web/forms/form.ts';
import { languageCookie } from '#functions/web/language.ts';
import { type Page, page, seeOther } from '#functions/web/page.ts';
import { type Asked, gatewayEvent } from './events.ts';

const site = { name: 'Kind Hands', baseUrl: 'https://asar.example.org' };
const coordinator = { id: 'aigul', groups: '[coordinator]' };

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

async function ask(door: Door, each: Page, asked: Asked): Promise<APIGatewayProxyStructuredResultV2> {
  const handler = createDoor(door, pagesOf(door, each), site);
  return handler(gatewayEvent(asked), {} as Context);
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

  it('refuses who has not signed in, and who has another role', async () => {
    const stranger = await ask('coordinator', echo, { path: '/coordinator' });
    const manager = await ask('coordinator', echo, {
      path: '/coordinator',
      user: { id: 'marat', groups: '[manager]' },
    });
    expect([stranger.statusCode, manager.statusCode]).toEqual([401, 403]);
    expect(manager.body).not.toContain('marat');
  });

  it('lets in a person with several roles, as the gateway writes them', async () => {
    const answer = await ask('coordinator', echo, {
      path: '/coordinator',
      user: { id: 'marat', groups: '[manager coordinator]' },
    });
    expect(answer.statusCode).toBe(200);
  });

  it('refuses a form that another site sent, and takes our own', async () => {
    const post = (headers: Record<string, string>) =>
      ask('coordinator', echo, {
        path: '/coordinator/cases/7K3M9QTX/note',
        form: { text: 'hello' },
        headers,
        user: coordinator,
      }).then((answer) => answer.statusCode);
    expect(await post({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await post({ 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(await post({ origin: 'https://elsewhere.example' })).toBe(403);
    expect(await post({ origin: 'null' })).toBe(403);
    expect(await post({ 'sec-fetch-site': 'same-origin', origin: 'null' })).toBe(303);
    expect(await post({ origin: 'https://asar.example.org' })).toBe(303);
    expect(await post({})).toBe(303);
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

  it('does not open with a page missing, or one too many', () => {
    const { today: _today, ...others } = pagesOf('coordinator', echo);
    expect(() => createDoor('coordinator', others, site)).toThrow('today');
    expect(() => createDoor('coordinator', { ...pagesOf('coordinator', echo), lost: echo }, site)).toThrow(
      'lost',
    );
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
  const look = (asked: Partial<Asked>, at: Door = 'coordinator') =>
    ask(at, seen, { path: at === 'volunteer' ? '/v/abc' : `/${at}`, user: coordinator, ...asked });
  const languageOf = async (asked: Partial<Asked>, at?: Door) =>
    /<html lang="(\w+)">/.exec((await look(asked, at)).body ?? '')?.[1];
  const russianBrowser = { headers: { 'accept-language': 'de-DE,de;q=0.9,ru;q=0.8,kk;q=0.7' } };

  it('is the one asked for, before the one remembered, before the browser’s, before the door’s own', async () => {
    const remembered = { ...russianBrowser, cookies: ['other=1', 'lang=en'] };
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
    expect(asked.cookies).toEqual(['lang=kk; Max-Age=31536000; Path=/; HttpOnly; SameSite=Lax; Secure']);
    expect((await look({ query: { lang: 'fr' } })).cookies).toBeUndefined();
    expect((await look({ cookies: ['lang=kk'] })).cookies).toBeUndefined();
  });

  it('is remembered on a laptop without https as well', () => {
    expect(languageCookie('ru', { baseUrl: 'http://localhost:3000' })).not.toContain('Secure');
  });

  it('can be switched on every page, with the rest of the address as it was', async () => {
    for (const each of ['coordinator', 'volunteer', 'manager'] as const) {
      const user = { id: 'marat', groups: '[coordinator manager]' };
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

  it('can be switched where nobody is signed in and where there is no page, and never leads elsewhere', async () => {
    const stranger = await ask('coordinator', seen, { path: '/coordinator' });
    const lost = await ask('coordinator', seen, { path: '//elsewhere.example/x' });
    for (const { body } of [stranger, lost]) {
      expect(body).toContain('href="?lang=kk"');
      expect(body).not.toContain('elsewhere');
    }
  });

  it('leads back to the case where the address itself only takes a form', async () => {
    const path = '/coordinator/cases/7K3M9QTX/take-up';
    const { body } = await look({ method: 'POST', path });
    expect(body).toContain('href="/coordinator/cases/7K3M9QTX?lang=ru"');
  });
});
