import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { functions } from '#functions/functions.ts';
import { createBrowser, wireTo } from '#local/demo/browser.ts';
import { createHandlers } from '#local/functions/handlers.ts';
import { startSystem } from '#local/system.ts';
import { FolderInUse, type LocalSystem } from '#local/system-options.ts';

let system: LocalSystem;
beforeAll(async () => {
  system = await startSystem({ realTime: false, seed: true, quiet: true, startAt: '2026-11-23T05:00:00Z' });
});
afterAll(() => system.stop());

const get = (path: string, init: RequestInit = {}) =>
  fetch(system.url + path, { redirect: 'manual', ...init });
const post = (path: string, body: Record<string, string>, headers: Record<string, string> = {}) =>
  get(path, { method: 'POST', body: new URLSearchParams(body), headers });

test('every function of the table has a handler', async () => {
  const handlers = createHandlers(functions, resolve(import.meta.dirname, '../..'));
  for (const name of Object.keys(functions)) expect(await handlers.find(name)).toHaveProperty('handler');
});

describe('the front doors', () => {
  test.each(['/coordinator', '/coordinator/cases/new', '/manager', '/manager/cases'])(
    '%s opens to who works there, and asks others to sign in',
    async (path) => {
      // Saule coordinates and manages.
      const page = await createBrowser(wireTo(system.url), 'saule').open(path);
      expect(page).toMatchObject({ status: 200, address: path });
      const answer = await get(path);
      const to = new URLSearchParams({ to: path });
      expect([answer.status, answer.headers.get('location')]).toEqual([303, `/sign-in?${to}`]);
    },
  );
  test('they answer a request for the head alone, as mail scanners make it', async () => {
    const answer = await get('/v/none', { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([404, '']);
  });
  test('the first address leads to the control room', async () => {
    const answer = await get('/');
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/local']);
  });
  test('what is nowhere, and what is asked for in the wrong way, is said so', async () => {
    expect((await get('/nowhere')).status).toBe(404);
    expect((await get('/coordinator', { method: 'DELETE' })).status).toBe(405);
    expect((await post('/coordinator/cases/new', { story: 'a'.repeat(4_200_000) })).status).toBe(413);
  });
  test('nobody reaches them under a foreign name', async () => {
    const answer = await new Promise<number | undefined>((done, failed) => {
      import('node:http').then(({ get: ask }) =>
        ask(`${system.url}/local`, { headers: { host: 'evil.example' } }, (r) => done(r.statusCode)).on(
          'error',
          failed,
        ),
      );
    });
    expect(answer).toBe(421);
  });
});

describe('the control room', () => {
  test('shows time, doors, messages and what runs', async () => {
    const page = await (await get('/local')).text();
    for (const words of [
      'Mon, 23 Nov 2026',
      'Aigerim Seitkali',
      'asar-local-case',
      'To the next thing that happens',
    ])
      expect(page).toContain(words);
  });
  test('gives scripts the outbox, newest first', async () => {
    const messages: { when: string; channel: string; to: string; links: string[] }[] = await (
      await get('/local/outbox.json')
    ).json();
    expect(messages.length).toBeGreaterThan(10);
    expect(messages.map(({ when }) => when)).toEqual(
      messages
        .map(({ when }) => when)
        .toSorted()
        .reverse(),
    );
    const question = messages.find(({ links }) => links.some((link) => link.includes('/v/')));
    expect(question?.links[0]).toMatch(new RegExp(`^${system.url}/v/`));
    expect((await fetch(question?.links[0] ?? '')).status).toBe(200);
  });
  test('gives scripts the executions, without their task tokens', async () => {
    const executions: { machine: string; states: unknown[] }[] = await (
      await get('/local/executions.json')
    ).json();
    expect(executions.map(({ machine }) => machine)).toContain('asar-local-case');
    expect(JSON.stringify(executions)).not.toContain('token":"');
  });
  test('moves time on a script’s word, and says what it refuses', async () => {
    const before = system.clock.now();
    const moved = await get('/local/clock', {
      method: 'POST',
      body: '{"advance":"PT1H"}',
      headers: { 'content-type': 'application/json' },
    });
    expect(await moved.json()).toEqual({ now: new Date(before + 3_600_000).toISOString(), fired: 0 });
    expect((await post('/local/clock', { advance: 'a week' })).status).toBe(400);
    expect((await post('/local/clock', { advance: '-P1D' })).status).toBe(400);
  });
  test('takes no post from another site', async () => {
    expect((await post('/local/clock', { advance: 'P1D' }, { origin: 'https://evil.example' })).status).toBe(
      403,
    );
    expect((await post('/local/clock', { advance: 'PT1M' }, { origin: system.url })).status).toBe(303);
  });
  test('leads to the doors of staff, as whomever one likes', async () => {
    const browser = createBrowser(wireTo(system.url));
    const room = await browser.open('/local');
    const page = await browser.open(room.link('Open as Dmitri Kim, coordinator'));
    expect(page).toMatchObject({ status: 200, address: '/coordinator' });
    expect(page.texts('header').join()).toContain('Dmitri Kim');
  });
  test('stops SMS or email as the services would, and lets them go out again', async () => {
    expect((await post('/local/sending', { channel: 'sms', by: 'spend-limit' })).status).toBe(303);
    expect(system.sending.hindrance('sms')).toBe('spend-limit');
    expect(await (await get('/local/outbox')).text()).toContain(
      'does not go out: the month’s money is spent.',
    );
    expect((await post('/local/sending', { channel: 'sms', by: '' })).status).toBe(303);
    expect(system.sending.hindrance('sms')).toBeUndefined();
    expect((await post('/local/sending', { channel: 'email', by: 'spend-limit' })).status).toBe(400);
    expect((await post('/local/sending', { channel: 'pigeon', by: '' })).status).toBe(400);
  });
  test('lets a message bounce, and the case shows it', async () => {
    const [message] = system.outbox.list({ limit: 1 });
    expect((await post(`/local/outbox/${message?.id}/fate`, { fate: 'bounced' })).status).toBe(303);
    await system.settled();
    expect(system.outbox.find(message?.id ?? 0)?.status).toBe('bounced');
  });
});

describe('data in a folder', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'asar-system-'));
  });
  const children: ChildProcess[] = [];
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  function start() {
    const root = resolve(import.meta.dirname, '../..');
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', '--import', 'tsx', 'local/start.ts'],
      { cwd: root, env: { ...process.env, PORT: '0', ASAR_FOLDER: folder, ASAR_SEED: 'staff' } },
    );
    children.push(child);
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    const ended = once(child, 'exit');
    const address = async (): Promise<string> => {
      for (;;) {
        const [url] = said.match(/http:\/\/localhost:\d+/) ?? [];
        if (url !== undefined) return url;
        if (child.exitCode !== null) throw new Error(said);
        await new Promise((wait) => setTimeout(wait, 20));
      }
    };
    return { child, ended, address, said: () => said };
  }
  test('survives a kill; a second process is refused; a polite end is clean', async () => {
    const first = start();
    const url = await first.address();
    const before: { now: string } = await (await fetch(`${url}/local/clock`)).json();

    const second = start();
    await second.ended;
    expect(second.child.exitCode).toBe(1);
    expect(second.said()).toContain('Another Asar is running');

    void fetch(`${url}/local/clock`, {
      method: 'POST',
      body: new URLSearchParams({ advance: 'P30D' }),
    }).catch(() => undefined);
    await new Promise((wait) => setTimeout(wait, 150));
    first.child.kill('SIGKILL');
    await first.ended;

    const third = start();
    const again = await third.address();
    const after: { now: string } = await (await fetch(`${again}/local/clock`)).json();
    expect(Date.parse(after.now)).toBeGreaterThanOrEqual(Date.parse(before.now));
    expect(await (await fetch(`${again}/local`)).text()).toContain('Marat Ospanov');
    expect(await (await fetch(`${again}/local/dead-letters.json`)).json()).toEqual([]);
    third.child.kill('SIGTERM');
    await third.ended;
    expect(third.child.exitCode).toBe(0);
  }, 240_000);

  test('is held by one process also within one program', async () => {
    await expect(
      (async () => {
        const child = start();
        await child.address();
        try {
          await startSystem({ folder });
        } finally {
          child.child.kill('SIGTERM');
          await child.ended;
        }
      })(),
    ).rejects.toThrow(FolderInUse);
  }, 240_000);
});
