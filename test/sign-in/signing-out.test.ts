/** Signing out ends our session and the provider's. */
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { entrance } from './entrance.ts';

const own = { 'sec-fetch-site': 'same-origin' };

async function signedIn() {
  const at = entrance();
  await at.comeBack(await at.begin());
  const session = await at.who();
  if (session === undefined) throw new Error('not signed in');
  return { ...at, token: await at.sessions.formToken(session) };
}

describe('signing out', () => {
  it('ends our session, and leads on to the provider by itself, with a link for who must press', async () => {
    const at = await signedIn();
    const answer = await at.ask({ path: '/sign-out', form: { 'form-token': at.token }, headers: own });
    expect(answer.status).toBe(200);
    expect(answer.refresh).toBe('0; url=https://login.example/logout?client_id=asar');
    expect(parse(answer.body).querySelector('main a')?.getAttribute('href')).toBe(
      'https://login.example/logout?client_id=asar',
    );
    expect(await at.who()).toBeUndefined();
    expect(answer.body).not.toContain('Dana Omarova');
  });

  it('ends our session even when the provider cannot be reached', async () => {
    const at = await signedIn();
    at.provider.reachable = false;
    const answer = await at.ask({ path: '/sign-out', form: { 'form-token': at.token }, headers: own });
    expect(answer.refresh).toBe('0; url=/signed-out');
    expect(await at.who()).toBeUndefined();
  });

  it('ends the session wherever a copy of its cookie is, and leaves those on other devices', async () => {
    const at = await signedIn();
    const copied = at.cookies();
    await at.ask({ path: '/sign-out', form: { 'form-token': at.token }, headers: own });
    expect((await at.sessions.standing(copied)).is).toBe('unknown');
    await at.comeBack(await at.begin());
    expect(await at.who()).toBeDefined();
  });

  it('forgets the session in this browser even when that cannot be written down', async () => {
    const at = await signedIn();
    at.store.reachable = false;
    const answer = await at.ask({ path: '/sign-out', form: { 'form-token': at.token }, headers: own });
    expect(answer.status).toBe(200);
    expect(await at.who()).toBeUndefined();
  });

  it('needs the page’s own form: another site signs nobody out', async () => {
    const at = await signedIn();
    const forged = { path: '/sign-out', form: {} };
    expect((await at.ask({ ...forged, headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    expect((await at.ask({ ...forged, headers: own })).status).toBe(403);
    expect(await at.who()).toBeDefined();
  });

  it('ends on a page with the way back in', async () => {
    const { status, body } = await entrance().ask({ path: '/signed-out' });
    expect(status).toBe(200);
    expect(parse(body).querySelector('main a')?.getAttribute('href')).toBe('/sign-in');
  });
});

describe('signing out everywhere', () => {
  const path = '/sign-out/everywhere';

  it('asks first, then ends what is open on every device', async () => {
    const at = await signedIn();
    const laptop = at.cookies();
    at.time.at += 60_000;
    await at.comeBack(await at.begin());
    expect((await at.ask({ path })).body).toContain('Sign out on all devices?');
    expect((await at.sessions.standing(laptop)).is).toBe('signed-in');
    const session = await at.who();
    const token = session && (await at.sessions.formToken(session));
    at.time.at += 1;
    const answer = await at.ask({ path, form: { 'form-token': token ?? '' }, headers: own });
    expect(answer.refresh).toBe('0; url=https://login.example/logout?client_id=asar');
    expect((await at.sessions.standing(laptop)).is).toBe('unknown');
    expect(await at.who()).toBeUndefined();
  });

  it('is for who has signed in', async () => {
    const { status, location } = await entrance().ask({ path });
    expect([status, location]).toEqual([303, '/sign-in?to=%2Fsign-out%2Feverywhere']);
  });
});

describe('who has not signed in', () => {
  it('is led to do so from the first page', async () => {
    expect((await entrance().ask({ path: '/' })).location).toBe('/sign-in');
  });
});
