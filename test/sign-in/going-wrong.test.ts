/** Whatever goes wrong on the way in is said in words, with a way to begin again, and never looks like a failure of ours. */
import { parse } from 'node-html-parser';
import { AuthorizationResponseError, ResponseBodyError } from 'openid-client';
import { describe, expect, it } from 'vitest';
import { entrance } from './entrance.ts';

const minute = 60_000;

const refusal = (error: string): Error =>
  new ResponseBodyError('refused', {
    cause: { error },
    response: new Response('', { status: 400 }),
  });
const denied = (): Error =>
  new AuthorizationResponseError('refused', { cause: new URLSearchParams({ error: 'access_denied' }) });

const says = (body: string) => {
  const page = parse(body);
  return [page.querySelector('h1')?.text, page.querySelector('main a')?.getAttribute('href')];
};

describe('a sign-in that comes to nothing', () => {
  it.each([
    ['the person broke it off', denied(), 'You are not signed in'],
    ['the code was used before', refusal('invalid_grant'), 'That sign-in is no longer valid'],
    ['the provider refuses us', refusal('invalid_client'), 'Sign-in did not work'],
    ['the provider does not answer', new TypeError('fetch failed'), 'Sign-in did not work'],
    ['what it answers makes no sense', new SyntaxError('no JSON'), 'Sign-in did not work'],
  ])('because %s leads back to the page that was asked for', async (_, error, heading) => {
    const at = entrance();
    at.provider.identity = error;
    const answer = await at.comeBack(await at.begin({ to: '/coordinator/cases' }));
    expect(answer.status).toBe(400);
    expect(says(answer.body)).toEqual([heading, '/sign-in?to=%2Fcoordinator%2Fcases']);
    expect(await at.who()).toBeUndefined();
  });

  it('because it took too long is begun anew', async () => {
    const at = entrance();
    const state = await at.begin();
    at.time.at = 15 * minute;
    expect(says((await at.comeBack(state)).body)).toEqual(['That sign-in is no longer valid', '/sign-in']);
  });

  it.each(['', 'made-up', '../../../etc', '=;,\r\nset-cookie: session=x', 'ж'.repeat(500)])(
    'because its state is none of this browser’s is begun anew: %j',
    async (state) => {
      const at = entrance();
      const elsewhere = await entrance().begin();
      for (const each of [state, elsewhere]) expect((await at.comeBack(each)).status).toBe(400);
      expect(await at.who()).toBeUndefined();
    },
  );

  it('says so in the language of the browser', async () => {
    const at = entrance();
    const headers = { 'accept-language': 'kk' };
    const answer = await at.ask({ path: '/signed-in', query: { state: 'x' }, headers });
    expect(says(answer.body)[0]).toBe('Кіру уақыты өтіп кетті');
  });

  it('before it began, because the provider cannot be reached, says so', async () => {
    const at = entrance();
    at.provider.reachable = false;
    const answer = await at.ask({ path: '/sign-in', query: { to: '/manager' } });
    expect([answer.status, ...says(answer.body)]).toEqual([
      400,
      'Sign-in did not work',
      '/sign-in?to=%2Fmanager',
    ]);
    expect(answer.body).toContain('request-7');
  });
});

describe('going back, or reloading, after signing in', () => {
  it('leads on to the own door', async () => {
    const at = entrance();
    const state = await at.begin();
    await at.comeBack(state);
    expect(await at.comeBack(state)).toMatchObject({ status: 303, location: '/' });
  });
});
