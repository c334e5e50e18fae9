/** Forms of staff: which are taken, and how nothing that was typed is lost when one is not. */
import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { type Door, routes } from '#functions/routes.ts';
import { PostForm } from '#functions/web/components/post-form.tsx';
import { createDoor } from '#functions/web/door.ts';
import { all } from '#functions/web/forms/form.ts';
import { type Page, page } from '#functions/web/page.ts';
import type { Sessions } from '#functions/web/session/sessions.ts';
import { type Asked, gatewayEvent, site } from './events.ts';
import { hour, type Staff, signedIn, staffSessions } from './staff.ts';

const aigul: Staff = { id: 'aigul', roles: ['coordinator'], language: 'en' };
const note = '/coordinator/cases/7K3M9QTX/note';

/** Says back what reached it; on GET, shows a form. */
const asTyped: Page = async ({ method, form, language }) =>
  method === 'GET'
    ? page(language, 'Note', <PostForm button="Save" />)
    : page(language, 'Saved', <p id="saved">{JSON.stringify(all(form, 'text'))}</p>);

function doorAt(door: Door, sessions: Sessions) {
  const own = routes.filter((route) => route.door === door);
  const pages = Object.fromEntries(own.map((route) => [route.page, asTyped]));
  const handler = createDoor(door, pages, site, sessions);
  return (asked: Asked) => handler(gatewayEvent(asked), {} as Context);
}

const coordinators = (time = { at: 0 }) => {
  const sessions = staffSessions(() => time.at);
  return { time, sessions, ask: doorAt('coordinator', sessions) };
};

const own = { 'sec-fetch-site': 'same-origin', origin: 'null' };
const savedIn = ({ body }: APIGatewayProxyStructuredResultV2) =>
  parse(body ?? '').querySelector('#saved')?.text;

/** The fields of the page's own form, as its button would send them. */
function kept({ body }: APIGatewayProxyStructuredResultV2): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  const inputs = parse(body ?? '').querySelectorAll('main form input');
  for (const input of inputs) {
    const name = input.getAttribute('name') ?? '';
    fields[name] = [...(fields[name] ?? []), input.getAttribute('value') ?? ''];
  }
  return fields;
}

describe('a form of staff', () => {
  it('carries a token by itself, another one on every page, and is taken with any of them', async () => {
    const { sessions, ask } = coordinators();
    const { cookie } = await signedIn(sessions, aigul);
    const shown = await Promise.all([1, 2].map(() => ask({ path: note, cookies: [cookie] })));
    const tokens = shown.map((answer) => kept(answer)['form-token'] ?? []);
    expect(new Set(tokens.flat()).size).toBe(2);
    for (const token of tokens) {
      const form = { text: 'hello', 'form-token': token };
      expect(savedIn(await ask({ path: note, form, cookies: [cookie], headers: own }))).toBe('["hello"]');
    }
  });

  it('is taken from browsers that do not say where it comes from, as long as it has its token', async () => {
    const { sessions, ask } = coordinators();
    const { asks } = await signedIn(sessions, aigul);
    for (const headers of [{}, { origin: 'null' }, { origin: 'https://asar.example.org' }]) {
      const answer = await ask(asks({ path: note, form: { text: 'hello' }, headers }));
      expect(savedIn(answer)).toBe('["hello"]');
    }
  });

  it('is refused from another site, token or not, and nothing of it is shown', async () => {
    const { sessions, ask } = coordinators();
    const { asks } = await signedIn(sessions, aigul);
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://elsewhere.example' },
    ]) {
      const answer = await ask(asks({ path: note, form: { text: 'forged' }, headers }));
      expect(answer.statusCode).toBe(403);
      expect(answer.body).toContain('This form came from another site');
      expect(answer.body).not.toContain('forged');
    }
  });

  it('without its token is shown again with a fresh one, all that was typed kept, and then taken', async () => {
    const { sessions, ask } = coordinators();
    const [{ cookie }, dana] = [
      await signedIn(sessions, aigul),
      await signedIn(sessions, { ...aigul, id: 'dana' }),
    ];
    for (const token of [[], ['nonsense'], [dana.token], ['']]) {
      const form = { text: ['<b>first</b>', 'line\r\nbreak "quoted"'], 'form-token': token };
      const refused = await ask({ path: note, form, cookies: [cookie], headers: own });
      expect(refused.statusCode).toBe(403);
      expect(refused.body).not.toContain('<b>first');
      const again = await ask({ path: note, form: kept(refused), cookies: [cookie], headers: own });
      expect(savedIn(again)).toBe(JSON.stringify(form.text));
    }
  });

  it('without its token, from who knows where, is refused and not offered again', async () => {
    const { sessions, ask } = coordinators();
    const { cookie } = await signedIn(sessions, aigul);
    const answer = await ask({
      path: note,
      form: { text: 'forged' },
      cookies: [cookie],
      headers: { origin: 'null' },
    });
    expect(answer.statusCode).toBe(403);
    expect(answer.body).not.toContain('forged');
  });

  it('with a file is offered again with its text', async () => {
    const { sessions, ask } = coordinators();
    const { cookie } = await signedIn(sessions, aigul);
    const body =
      '--x\r\nContent-Disposition: form-data; name="text"; filename="a.csv"\r\n\r\na;b\r\n--x--\r\n';
    const headers = { ...own, 'content-type': 'multipart/form-data; boundary=x' };
    const refused = await ask({ method: 'POST', path: note, cookies: [cookie], headers, body });
    expect(
      parse(refused.body ?? '')
        .querySelector('main form')
        ?.getAttribute('enctype'),
    ).toBe('multipart/form-data');
    expect(kept(refused)['text']).toEqual(['a;b']);
  });
});

describe('a session that ended while somebody was typing', () => {
  const later = 3 * hour;

  it('loses nothing: they sign in again, send again, and the form is taken with its old token', async () => {
    const { time, sessions, ask } = coordinators();
    const { cookie, token } = await signedIn(sessions, aigul);
    time.at = later;
    const form = { text: ['first', 'second'], 'form-token': token };
    const refused = await ask({ path: note, form, cookies: [cookie], headers: own });
    expect(refused.statusCode).toBe(401);
    expect(refused.body).toContain('You need to sign in again');
    const link = parse(refused.body ?? '').querySelector('main a');
    expect(link?.getAttribute('href')).toBe('/sign-in?to=%2Fsigned-in-again');
    expect(link?.getAttribute('target')).toBe('_blank');

    const [fresh = ''] = (
      await sessions.begin(
        { person: 'aigul', name: 'aigul', roles: ['coordinator'] },
        await sessions.standing([cookie]),
      )
    ).split('; ');
    const again = await ask({ path: note, form: kept(refused), cookies: [fresh], headers: own });
    expect(savedIn(again)).toBe('["first","second"]');
  });

  it('is not gone on with by somebody else who signs in in the same browser', async () => {
    const { time, sessions, ask } = coordinators();
    const { cookie, token } = await signedIn(sessions, aigul);
    time.at = later;
    const dana = { person: 'dana', name: 'dana', roles: ['coordinator'] };
    const [fresh = ''] = (await sessions.begin(dana, await sessions.standing([cookie]))).split('; ');
    const answer = await ask({
      path: note,
      form: { text: 'x', 'form-token': token },
      cookies: [fresh],
      headers: own,
    });
    expect(answer.statusCode).toBe(403);
    expect(answer.body).toContain('Please send this once more');
  });

  it('gets nothing back for a form that may be another site’s: without a cookie, from who knows where', async () => {
    const { sessions, time, ask } = coordinators();
    const { cookie } = await signedIn(sessions, aigul);
    const form = { text: 'typed by who knows whom' };
    for (const headers of [{}, { origin: 'null' }]) {
      const answer = await ask({ path: note, form, headers });
      expect(answer.statusCode).toBe(403);
      expect(answer.body).not.toContain('typed by who knows whom');
    }
    time.at = later;
    const ended = await ask({ path: note, form, cookies: [cookie], headers: { origin: 'null' } });
    expect(kept(ended)['text']).toEqual(['typed by who knows whom']);
  });

  it('is asked to sign in on pages that only show something', async () => {
    const { time, sessions, ask } = coordinators();
    const { cookie } = await signedIn(sessions, aigul);
    time.at = later;
    const answer = await ask({ path: note, cookies: [cookie] });
    expect([answer.statusCode, answer.headers?.['location']]).toEqual([
      303,
      `/sign-in?to=${encodeURIComponent(note)}`,
    ]);
  });
});

describe('the volunteers’ door', () => {
  const ask = doorAt('volunteer', staffSessions());
  const from = (path: string, site: string) =>
    ask({ path, form: { text: 'x' }, headers: { 'sec-fetch-site': site } }).then(
      ({ statusCode }) => statusCode,
    );

  it('takes an answer from our own page, or from a browser that does not say', async () => {
    expect(await from('/v/abc', 'same-origin')).toBe(200);
    expect((await ask({ path: '/v/abc', form: { text: 'x' } })).statusCode).toBe(200);
  });

  it('refuses one from another site’s page, but lets mail programs stop messages', async () => {
    expect(await from('/v/abc', 'cross-site')).toBe(403);
    expect(await from('/v/abc/hand-back', 'cross-site')).toBe(403);
    expect(await from('/v/abc/stop', 'cross-site')).toBe(200);
  });
});
