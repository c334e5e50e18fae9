import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { createDoor } from '#functions/web/door.ts';
import { secret, type Village, village } from './village.ts';

const site = { name: 'Asar', baseUrl: 'https://asar.example.org' };

/** What the gateway hands over for a request that a browser or a mail program made. */
function request(method: string, page: string, body?: string, headers: Record<string, string> = {}) {
  const path = `/v/${secret}${page}`;
  const event = {
    version: '2.0',
    routeKey: `${method} /v/{link}${page}`,
    rawPath: path,
    rawQueryString: '',
    headers: { host: 'asar.example.org', 'content-type': 'application/x-www-form-urlencoded', ...headers },
    pathParameters: { link: secret },
    requestContext: { requestId: 'request-1', http: { method, path } },
    ...(body !== undefined && { body: Buffer.from(body).toString('base64') }),
    isBase64Encoded: body !== undefined,
  };
  return event as unknown as APIGatewayProxyEventV2;
}

async function send(place: Village, event: APIGatewayProxyEventV2) {
  const handler = createDoor('volunteer', place.pages, site);
  const context = { getRemainingTimeInMillis: () => 10_000 } as Context;
  return (await handler(event, context)) as APIGatewayProxyStructuredResultV2;
}

describe('the volunteer door', () => {
  it('has a page for each of its routes', async () => {
    const place = await village();
    expect(() => createDoor('volunteer', place.pages, site)).not.toThrow();
  });

  it('takes a mail program’s one click from anywhere on the internet', async () => {
    const place = await village();
    const body = 'List-Unsubscribe=One-Click';
    const sent = await send(place, request('POST', '/stop', body, { 'sec-fetch-site': 'cross-site' }));
    expect(sent.statusCode).toBe(200);
    expect(place.recorded()).toEqual(['messages-stopped']);
  });

  it('takes an answer typed into the form, in any letters', async () => {
    const place = await village();
    await place.ask('assessment');
    const body = new URLSearchParams({ outcome: 'no-needs', risk: 'low', note: 'Бәрі жақсы ♥' }).toString();
    const sent = await send(place, request('POST', '', body));
    expect(sent.statusCode).toBe(303);
    expect(place.notes[0]?.text).toBe('Бәрі жақсы ♥');
  });

  it('answers a mail scanner that asks for the head of the page only, and counts it as a look', async () => {
    const place = await village();
    await place.ask('assessment');
    const { statusCode, body, headers } = await send(place, request('HEAD', ''));
    expect([statusCode, body]).toEqual([200, '']);
    expect(JSON.stringify(headers).toLowerCase()).toContain('text/html');
    expect(place.recorded()).toEqual(['assessment-asked']);
  });

  it('lets nothing run, keep or frame the page', async () => {
    const place = await village();
    await place.ask('assessment');
    const { headers, statusCode } = await send(place, request('GET', ''));
    expect(statusCode).toBe(200);
    const lower = Object.fromEntries(
      Object.entries(headers ?? {}).map(([name, v]) => [name.toLowerCase(), v]),
    );
    expect(lower['cache-control']).toBe('no-store');
    expect(lower['referrer-policy']).toBe('no-referrer');
    expect(lower['content-security-policy']).toContain("default-src 'none'");
  });

  it('shows a friendly page, never a stack trace, when something breaks', async () => {
    const place = await village();
    await place.ask('assessment');
    place.cases.load = () => Promise.reject(new Error('TABLE secret-table not reachable'));
    const sent = await send(place, request('GET', ''));
    expect(sent.statusCode).toBe(500);
    expect(sent.body).not.toContain('secret-table');
    expect(sent.body).toContain('request-1');
  });

  it('speaks the language of the link, unless the volunteer chose another one before', async () => {
    const place = await village({ language: 'kk' });
    await place.ask('assessment');
    const looking = request('GET', '', undefined, { 'accept-language': 'en' });
    expect((await send(place, looking)).body).toContain('<html lang="kk">');
    expect((await send(place, { ...looking, cookies: ['lang=ru'] })).body).toContain('<html lang="ru">');
  });
});
