/** Members of staff sign in: they come back to the page that they wanted, and are known from then on. */
import { describe, expect, it } from 'vitest';
import { dana, entrance } from './entrance.ts';

describe('a member of staff who signs in', () => {
  it('is sent to the provider, and comes back to the page that they asked for', async () => {
    const at = entrance();
    const to = '/coordinator/cases?area=talgar';
    const state = await at.begin({ to });
    expect(await at.comeBack(state)).toMatchObject({ status: 303, location: to });
    expect(await at.who()).toMatchObject({ person: 'dana', name: 'Dana Omarova', roles: ['coordinator'] });
  });

  it.each(['https://elsewhere.example/', '//elsewhere.example', 'javascript:alert(1)'])(
    'comes back to their own door when the address asks for %s',
    async (to) => {
      const at = entrance();
      expect((await at.comeBack(await at.begin({ to }))).location).toBe('/');
      expect((await at.ask({ path: '/' })).location).toBe('/coordinator');
    },
  );

  it('may do so in two tabs at once', async () => {
    const at = entrance();
    const [first, second] = [
      await at.begin({ to: '/coordinator/a' }),
      await at.begin({ to: '/coordinator/b' }),
    ];
    expect((await at.comeBack(first)).location).toBe('/coordinator/a');
    expect((await at.comeBack(second)).location).toBe('/coordinator/b');
  });

  it('may open a browser with many tabs, each of which begins to sign in, without drowning in cookies', async () => {
    const at = entrance();
    for (let tab = 1; tab <= 30; tab += 1) await at.begin({ to: `/coordinator/${tab}` });
    expect(at.cookieBytes()).toBeLessThan(8_000);
    expect((await at.comeBack(await at.begin({ to: '/coordinator/last' }))).location).toBe(
      '/coordinator/last',
    );
  });

  it('keeps within what a request may carry, however long the addresses are that they asked for', async () => {
    const at = entrance();
    const bytes: number[] = [];
    for (let tab = 1; tab <= 30; tab += 1) {
      await at.begin({ to: `/coordinator/cases?${'x'.repeat(970)}` });
      bytes.push(at.cookieBytes());
    }
    expect(Math.max(...bytes)).toBeLessThan(8_000);
  });

  it('is spoken to in the language of their record, else of their account', async () => {
    const at = entrance();
    at.provider.identity = { ...dana, language: 'ru' };
    await at.comeBack(await at.begin());
    expect((await at.who())?.language).toBe('ru');
    const known = entrance();
    known.knows({ id: 'dana', role: 'coordinator', languages: ['kk', 'ru'], name: 'Дана' });
    known.provider.identity = { ...dana, language: 'ru' };
    await known.comeBack(await known.begin());
    expect(await known.who()).toMatchObject({ language: 'kk', name: 'Дана' });
  });

  it('can still send the forms that were open before, and nobody else can', async () => {
    const at = entrance();
    await at.comeBack(await at.begin());
    const before = await at.who();
    await at.comeBack(await at.begin());
    expect((await at.who())?.id).toBe(before?.id);
    at.provider.identity = { ...dana, id: 'erlan', name: 'Erlan' };
    await at.comeBack(await at.begin());
    expect((await at.who())?.id).not.toBe(before?.id);
  });
});

describe('who signs in for the first time', () => {
  it('is entered among the people, so that messages reach them', async () => {
    const at = entrance();
    at.provider.identity = { ...dana, phone: '+77015550101', language: 'kk' };
    await at.comeBack(await at.begin());
    expect(at.people.get('dana')).toMatchObject({
      role: 'coordinator',
      name: 'Dana Omarova',
      email: 'dana@example.org',
      phone: '+77015550101',
      languages: ['kk'],
      channels: ['email', 'sms'],
      active: true,
    });
  });

  it('is written to in the language that their browser prefers, when their account does not say', async () => {
    const at = entrance();
    const headers = { 'accept-language': 'ru-KZ' };
    const state = await at.begin({}, headers);
    await at.ask({ path: '/signed-in', query: { code: 'c', state }, headers });
    expect(at.people.get('dana')?.languages).toEqual(['ru']);
  });

  it('is listed as a manager when they are both', async () => {
    const at = entrance();
    at.provider.identity = { ...dana, roles: ['coordinator', 'manager'] };
    await at.comeBack(await at.begin());
    expect(at.people.get('dana')?.role).toBe('manager');
    expect((await at.who())?.roles).toEqual(['coordinator', 'manager']);
  });

  it('is entered once, and stays as they were changed since', async () => {
    const at = entrance();
    at.knows({ id: 'dana', role: 'coordinator', name: 'Dana', areas: ['talgar'], version: 7 });
    await at.comeBack(await at.begin());
    expect(at.people.get('dana')).toMatchObject({ name: 'Dana', areas: ['talgar'], version: 7 });
  });
});

describe('an account that opens nothing', () => {
  it.each([
    ['belongs to no group', { ...dana, roles: [] }, undefined],
    ['is of somebody who has left', dana, { id: 'dana', role: 'coordinator', active: false } as const],
  ])('because it %s is told so, and may sign in as somebody else', async (_, identity, known) => {
    const at = entrance();
    if (known) at.knows(known);
    at.provider.identity = identity;
    const answer = await at.comeBack(await at.begin());
    expect(answer.status).toBe(403);
    expect(answer.body).toContain('Your account opens nothing here');
    expect(answer.body).toContain('action="/sign-out"');
    expect(await at.who()).toBeUndefined();
    if (!known) expect(at.people.size).toBe(0);
  });
});
