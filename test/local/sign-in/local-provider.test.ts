/** Signing in on this machine, through the whole system: the pages, the protocol, the provider and the clock. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createBrowser, signInAddress, type Wire, type WireRequest, wireTo } from '#local/demo/browser.ts';
import { startSystem } from '#local/system.ts';
import type { LocalSystem } from '#local/system-options.ts';

let system: LocalSystem;
let requests: WireRequest[];
let wire: Wire;

beforeAll(async () => {
  system = await startSystem({
    realTime: false,
    quiet: true,
    seed: 'staff',
    startAt: '2026-03-02T04:00:00Z',
  });
});
afterAll(() => system.stop());
beforeEach(() => {
  requests = [];
  const direct = wireTo(system.url);
  wire = (request) => {
    requests.push(request);
    return direct(request);
  };
});

const paths = () =>
  requests.map(({ address }) => new URL(address, 'http://localhost').pathname.replace(/[\w-]{40,}/, '{id}'));
const chooser = '/local/sign-in/{id}';

/** A browser that nobody has told whose it is, in English. */
const anybody = async () => {
  const browser = createBrowser(wire);
  await browser.open('/sign-in?lang=en');
  requests.length = 0;
  return browser;
};

describe('a page of staff', () => {
  it('asks who one is, and is shown to whoever is chosen', async () => {
    const browser = await anybody();
    const asked = await browser.open('/coordinator');
    expect(asked.heading).toBe('Who are you?');
    expect(asked.texts('button')).toContain('Aigerim Seitkali, coordinator');
    expect(asked.texts('button')).toContain('Saule Abenova, coordinator and manager');
    const page = await browser.send(asked.form('Aigerim Seitkali, coordinator').fill({}));
    expect(page).toMatchObject({ status: 200, address: '/coordinator' });
    expect(page.texts('header').join()).toContain('Aigerim Seitkali');
  });

  it('is shown at once to whom the address names, and to another after that', async () => {
    const browser = await anybody();
    expect((await browser.open(signInAddress('aigerim', '/coordinator'))).status).toBe(200);
    expect((await browser.open(signInAddress('marat', '/manager'))).status).toBe(200);
    expect((await browser.open('/coordinator')).status).toBe(403);
    expect(paths()).not.toContain('/local/oidc/session/end/confirm');
  });

  it('opens to somebody on their first day, who is then one of the people', async () => {
    const browser = createBrowser(wire, 'nurlan');
    expect((await browser.open('/coordinator')).status).toBe(200);
    const again = await (await anybody()).open('/coordinator');
    expect(again.texts('button').filter((text) => text.startsWith('Nurlan'))).toHaveLength(1);
  });
});

describe('when the session has ended because time went by', () => {
  it('a page is shown all the same: the provider still knows who it is', async () => {
    const browser = await anybody();
    await browser.open(signInAddress('aigerim', '/coordinator'));
    await system.advance('PT3H');
    requests.length = 0;
    expect((await browser.open('/coordinator/people')).status).toBe(200);
    expect(paths()).toEqual([
      '/coordinator/people',
      '/sign-in',
      '/local/oidc/auth',
      '/signed-in',
      '/coordinator/people',
    ]);
  });

  it('a form keeps what was typed, and is taken once its person has signed in again', async () => {
    const browser = createBrowser(wire, 'aigerim');
    const form = (await browser.open('/coordinator/consignments/new')).form();
    await system.advance('PT13H');
    const entered = await browser.send(
      form.fill({
        donor: 'Harbour Aid',
        hub: 'Salem village',
        'item-1-kind': 'bed',
        'item-1-quantity': '2',
        'item-1-unit': 'piece',
        'item-1-condition': 'good',
      }),
    );
    expect(entered.status).toBe(200);
    expect(entered.address).toMatch(/^\/coordinator\/consignments\//);
    const posts = requests.filter(({ method }) => method === 'POST').map(({ address }) => address);
    expect(posts).toEqual(['/coordinator/consignments/new', '/coordinator/consignments/new']);
  });
});

describe('signing in that comes to nothing', () => {
  it('because nobody was chosen, says so', async () => {
    const browser = await anybody();
    const asked = await browser.open('/coordinator');
    const page = await browser.send(asked.form('Nobody: break off').fill({}));
    expect(page).toMatchObject({ status: 400, heading: 'You are not signed in' });
  });

  it('because its code was used before, says so', async () => {
    const browser = await anybody();
    await browser.open(signInAddress('aigerim', '/coordinator'));
    const cameBack = requests.find(({ address }) => address.startsWith('/signed-in?'));
    const attempt =
      requests.find(({ headers }) => headers['cookie']?.includes('sign-in-'))?.headers['cookie'] ?? '';
    const twice = await wireTo(system.url)({
      method: 'GET',
      address: cameBack?.address ?? '',
      headers: { cookie: attempt },
    });
    expect(twice.status).toBe(400);
    expect(twice.body).toContain('That sign-in is no longer valid');
  });

  it('because the choice was made before, offers to begin again', async () => {
    const browser = await anybody();
    const asked = await browser.open('/coordinator');
    const sending = asked.form('Aigerim Seitkali, coordinator').fill({});
    await browser.send(sending);
    const twice = await browser.send(sending);
    expect(twice).toMatchObject({ status: 400, heading: 'This sign-in is over' });
  });
});

describe('signing out', () => {
  it('ends the provider’s session as well: the next page asks who one is', async () => {
    const browser = await anybody();
    await browser.open(signInAddress('aigerim', '/coordinator'));
    const home = await browser.open('/coordinator');
    const out = await browser.send(home.form('Sign out').fill({}));
    const confirming = await browser.open(out.link('Continue'));
    const gone = await browser.send(confirming.form('Sign out').fill({}));
    expect(gone).toMatchObject({ status: 200, address: '/signed-out' });
    expect((await browser.open('/coordinator')).heading).toBe('Who are you?');
    expect(paths()).toContain(chooser);
  });
});
