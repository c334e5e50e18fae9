/** Staff's sessions: how long they last, what their cookie gives away, and what happens when the secret changes. */
import { describe, expect, it } from 'vitest';
import { createSessions, type Sessions } from '#functions/web/session/sessions.ts';
import { site } from '../events.ts';
import { endedInMemory, hour, keyRingOf, limits, staffSessions } from '../staff.ts';

const minute = 60_000;
const aigul = { person: 'aigul', name: 'Айгүл Омарова', roles: ['coordinator'], language: 'kk' as const };

/** What a browser sends back of a `Set-Cookie`. */
const sent = (cookie: string): string => cookie.split('; ')[0] ?? '';
const begin = async (sessions: Sessions): Promise<string> =>
  sent(await sessions.begin(aigul, { is: 'unknown' }));

function working() {
  const time = { at: 0 };
  const ended = endedInMemory(() => time.at);
  const sessions = staffSessions(() => time.at, ended);
  const is = async (cookie: string) => (await sessions.standing([cookie])).is;
  /** As a door does with each request. */
  const look = async (cookie: string): Promise<string> => {
    const standing = await sessions.standing(['lang=kk', cookie]);
    if (standing.is !== 'signed-in') throw new Error(standing.is);
    const seen = await sessions.seen(standing.session);
    return seen === undefined ? cookie : sent(seen);
  };
  return { time, ended, sessions, is, look };
}

describe('a session', () => {
  it('says who somebody is, from a cookie that says nothing to anybody else', async () => {
    const { sessions } = working();
    const cookie = await sessions.begin(aigul, { is: 'unknown' });
    expect(cookie).toMatch(/^__Host-session=[\w.-]+; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
    expect(cookie.length).toBeLessThan(600);
    const parts = sent(cookie)
      .split('.')
      .map((part) => Buffer.from(part, 'base64url').toString());
    expect(parts.join()).not.toContain('aigul');
    expect(await sessions.standing([sent(cookie)])).toMatchObject({ is: 'signed-in', session: aigul });
  });

  it('ends after two hours without a request', async () => {
    const { time, sessions, is } = working();
    const cookie = await begin(sessions);
    time.at = limits.idle - 1;
    expect(await is(cookie)).toBe('signed-in');
    time.at = limits.idle;
    expect(await is(cookie)).toBe('ended');
  });

  it('goes on as long as pages are opened, and ends after twelve hours all the same', async () => {
    const { time, sessions, is, look } = working();
    let cookie = await begin(sessions);
    for (; time.at < limits.longest; time.at += hour) cookie = await look(cookie);
    expect(await is(cookie)).toBe('ended');
  });

  it('has its cookie written anew only every few minutes', async () => {
    const { time, sessions, look } = working();
    const cookie = await begin(sessions);
    time.at = 4 * minute;
    expect(await look(cookie)).toBe(cookie);
    time.at = 5 * minute;
    expect(await look(cookie)).not.toBe(cookie);
  });

  it('is not there for a cookie that is made up, changed, or meant for something else', async () => {
    const { sessions, is } = working();
    const cookie = await begin(sessions);
    const changed = cookie.slice(0, -2) + (cookie.endsWith('AA') ? 'BB' : 'AA');
    for (const each of [
      '__Host-session=',
      '__Host-session=x',
      '__Host-session=a.b.c.d.e',
      changed,
      `lang=${cookie}`,
    ])
      expect(await is(each)).toBe('unknown');
    // A plain name could be set by another host of the same domain.
    expect(await is(cookie.replace('__Host-', ''))).toBe('unknown');
  });

  it('works on a laptop without https', async () => {
    const laptop = createSessions({
      keyRing: keyRingOf(() => 0),
      site: { ...site, baseUrl: 'http://localhost:3000' },
      limits,
      endedSessions: endedInMemory(),
      now: () => 0,
    });
    const cookie = await laptop.begin(aigul, { is: 'unknown' });
    expect(cookie).toMatch(/^session=[\w.-]+; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await laptop.standing([sent(cookie)])).is).toBe('signed-in');
  });

  it('is forgotten by the browser when it ends', () => {
    expect(working().sessions.end()).toMatch(/^__Host-session=; .*Max-Age=0/);
  });
});

describe('a session that is ended from our side', () => {
  const sessionOf = async (sessions: Sessions, cookie: string) => {
    const standing = await sessions.standing([cookie]);
    if (standing.is !== 'signed-in') throw new Error(standing.is);
    return standing.session;
  };

  it('is over at once on every device, also where its cookie was written anew, and another’s is not', async () => {
    const { time, ended, sessions, is, look } = working();
    const laptop = await begin(sessions);
    time.at = 10 * minute;
    const [phone, renewed] = [await begin(sessions), await look(laptop)];
    const dana = sent(await sessions.begin({ ...aigul, person: 'dana' }, { is: 'unknown' }));
    time.at += 1;
    await ended.endAll('aigul');
    expect([await is(laptop), await is(renewed), await is(phone), await is(dana)]).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'signed-in',
    ]);
    expect(await is(await begin(sessions))).toBe('signed-in');
  });

  it('can be a single one, of which somebody may have a copy', async () => {
    const { ended, sessions, is } = working();
    const [stolen, other] = [await begin(sessions), await begin(sessions)];
    await ended.endOne('aigul', (await sessionOf(sessions, stolen)).id);
    expect([await is(stolen), await is(other)]).toEqual(['unknown', 'signed-in']);
  });

  it('is not taken up again by signing in where its cookie still lies', async () => {
    const { time, ended, sessions, is } = working();
    const cookie = await begin(sessions);
    await ended.endOne('aigul', (await sessionOf(sessions, cookie)).id);
    time.at += minute;
    const again = sent(await sessions.begin(aigul, await sessions.standing([cookie])));
    expect(await is(again)).toBe('signed-in');
  });
});

describe('a secret that is rotated', () => {
  const withSecrets = (now: () => number, secrets: { current: string; previous?: string }) => {
    const reads = { count: 0 };
    const keyRing = keyRingOf(
      now,
      () => {
        reads.count += 1;
        return secrets.current;
      },
      () => secrets.previous,
    );
    return {
      reads,
      sessions: createSessions({ keyRing, site, limits, endedSessions: endedInMemory(), now }),
    };
  };

  it('signs nobody out, and the forms that they have open are still taken', async () => {
    const time = { at: 0 };
    const before = withSecrets(() => time.at, { current: 'old' }).sessions;
    const cookie = await begin(before);
    const standing = await before.standing([cookie]);
    if (standing.is === 'unknown') throw new Error('no session');
    const token = await before.formToken(standing.session);

    const after = withSecrets(() => time.at, { current: 'new', previous: 'old' }).sessions;
    expect((await after.standing([cookie])).is).toBe('signed-in');
    expect(await after.isFormToken(standing.session, token)).toBe(true);
  });

  it('is noticed at once by who kept the old one, when the first new cookie comes', async () => {
    const secrets: { current: string; previous?: string } = { current: 'old' };
    const time = { at: 0 };
    const { sessions } = withSecrets(() => time.at, secrets);
    await begin(sessions);
    const fresh = await begin(withSecrets(() => 0, { current: 'new' }).sessions);
    secrets.current = 'new';
    secrets.previous = 'old';
    expect((await sessions.standing([fresh])).is).toBe('signed-in');
  });

  it('is used by everybody within five minutes', async () => {
    const secrets: { current: string; previous?: string } = { current: 'old' };
    const time = { at: 0 };
    const { sessions } = withSecrets(() => time.at, secrets);
    await begin(sessions);
    secrets.current = 'new';
    time.at = 5 * minute + 1;
    const cookie = await begin(sessions);
    const others = withSecrets(() => time.at, { current: 'new' }).sessions;
    expect((await others.standing([cookie])).is).toBe('signed-in');
  });

  it('has forms taken that bear its name, by who still keeps the old one', async () => {
    const secrets: { current: string; previous?: string } = { current: 'old' };
    const kept = withSecrets(() => 0, secrets).sessions;
    const cookie = await begin(kept);
    const standing = await kept.standing([cookie]);
    if (standing.is === 'unknown') throw new Error('no session');
    secrets.current = 'new';
    secrets.previous = 'old';
    const token = await withSecrets(() => 0, secrets).sessions.formToken(standing.session);
    expect(await kept.isFormToken(standing.session, token)).toBe(true);
    expect(await kept.isFormToken({ ...standing.session, id: 'another' }, token)).toBe(false);
  });

  it('changed twice ends everybody’s sessions, five minutes later also where the old one was kept', async () => {
    const time = { at: 0 };
    const secrets: { current: string; previous?: string } = { current: 'old' };
    const { sessions } = withSecrets(() => time.at, secrets);
    const cookie = await begin(sessions);
    Object.assign(secrets, { current: 'newest', previous: 'new' });
    time.at = 5 * minute + 1;
    expect((await sessions.standing([cookie])).is).toBe('unknown');
  });

  it('that was forgotten for good ends the sessions that it sealed', async () => {
    const cookie = await begin(withSecrets(() => 0, { current: 'old' }).sessions);
    const after = withSecrets(() => 0, { current: 'newest', previous: 'new' }).sessions;
    expect((await after.standing([cookie])).is).toBe('unknown');
  });

  it('is not asked for again and again because of cookies with made-up keys', async () => {
    const { sessions, reads } = withSecrets(() => 0, { current: 'one' });
    const foreign = await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        begin(withSecrets(() => 0, { current: `of ${number}` }).sessions),
      ),
    );
    for (const cookie of foreign) await sessions.standing([cookie]);
    expect(reads.count).toBe(2);
  });

  it('cannot be made forgotten by a cookie with made-up keys, while nobody can be asked for it', async () => {
    const reachable = { now: true };
    const { sessions } = withSecrets(() => 0, {
      get current() {
        if (!reachable.now) throw new Error('the keeper of secrets does not answer');
        return 'one';
      },
    });
    const cookie = await begin(sessions);
    const foreign = await begin(withSecrets(() => 0, { current: 'another' }).sessions);
    reachable.now = false;
    await expect(sessions.standing([foreign])).rejects.toThrow('does not answer');
    expect((await sessions.standing([cookie])).is).toBe('signed-in');
  });
});
