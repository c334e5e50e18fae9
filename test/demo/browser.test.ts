/** A browser follows where pages lead, and no further than a person would let it. */
import { describe, expect, it } from 'vitest';
import { createBrowser, type WireAnswer, type WireRequest } from '#local/demo/browser.ts';

function browsing(answers: Record<string, Partial<WireAnswer>>) {
  const requests: WireRequest[] = [];
  const browser = createBrowser(async (request) => {
    requests.push(request);
    return { status: 200, location: undefined, body: '', ...answers[`${request.method} ${request.address}`] };
  });
  return { browser, requests };
}

describe('a form that is sent', () => {
  it('is posted once, and the page that it leads to is read', async () => {
    const { browser, requests } = browsing({
      'POST /cases/new': { status: 303, location: '/cases/7K3M9QT0?done=opened' },
      'GET /cases/7K3M9QT0?done=opened': { body: '<h1>Case 7K3M-9QT0</h1>' },
    });
    const page = await browser.send({ address: '/cases/new', entries: [['name', 'Aliya & co']] });
    expect(page).toMatchObject({ heading: 'Case 7K3M-9QT0', address: '/cases/7K3M9QT0?done=opened' });
    expect(requests.map(({ method, body }) => [method, body])).toEqual([
      ['POST', 'name=Aliya+%26+co'],
      ['GET', undefined],
    ]);
  });
});

describe('an address from a message', () => {
  it('is opened by its path, whatever host it names', async () => {
    const { browser, requests } = browsing({});
    await browser.open('http://localhost:3000/v/AbC?lang=kk');
    expect(requests[0]?.address).toBe('/v/AbC?lang=kk');
  });

  it('that leads to itself is given up', async () => {
    const { browser } = browsing({ 'GET /round': { status: 303, location: '/round' } });
    await expect(browser.open('/round')).rejects.toThrow('/round leads on and on');
  });
});
