import { describe, expect, test } from 'vitest';
import { routes } from '#functions/routes.ts';
import { gatewayEvent, type HttpRequest } from '#local/gateway/event.ts';
import { createMatchRoute } from '#local/gateway/match-route.ts';

const match = createMatchRoute(routes);
const now = Date.parse('2026-11-23T04:00:00Z');

function eventFor(change: Partial<HttpRequest>) {
  const request: HttpRequest = {
    method: 'GET',
    path: '/coordinator',
    query: '',
    headers: { host: 'localhost:3000', 'user-agent': 'test' },
    body: Buffer.alloc(0),
    sourceIp: '127.0.0.1',
    ...change,
  };
  const matched = match(request.method, request.path);
  if (typeof matched === 'string') throw new Error(matched);
  return gatewayEvent(request, matched, now);
}

describe('a request reaches a door in payload format 2.0', () => {
  test('with the route, the path and its parameters', () => {
    const event = eventFor({ path: '/coordinator/cases/7K3M%209QX' });
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'GET /coordinator/cases/{reference}',
      rawPath: '/coordinator/cases/7K3M%209QX',
      pathParameters: { reference: '7K3M 9QX' },
      isBase64Encoded: false,
    });
    expect(event).not.toHaveProperty('body');
  });

  test('with the query as it was written, and its values by name', () => {
    expect(eventFor({ query: 'stage=closed&area=talgar&area=ile&q=%D2%9B' })).toMatchObject({
      rawQueryString: 'stage=closed&area=talgar&area=ile&q=%D2%9B',
      queryStringParameters: { stage: 'closed', area: 'talgar,ile', q: 'қ' },
    });
  });

  test('with cookies apart from the headers', () => {
    const event = eventFor({
      headers: { host: 'localhost', cookie: 'session=abc; lang=kk' },
    });
    expect(event.cookies).toEqual(['session=abc', 'lang=kk']);
    expect(event.headers).not.toHaveProperty('cookie');
  });

  test('with a form in base64, as API Gateway encodes all that is not text', () => {
    const event = eventFor({
      method: 'POST',
      path: '/coordinator/cases/new',
      headers: { host: 'localhost', 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.from('firstName=%D2%9A'),
    });
    expect(event.isBase64Encoded).toBe(true);
    expect(Buffer.from(event.body ?? '', 'base64').toString()).toBe('firstName=%D2%9A');
  });

  test('with JSON as it is', () => {
    const event = eventFor({
      method: 'POST',
      path: '/coordinator/cases/new',
      headers: { host: 'localhost', 'content-type': 'application/json' },
      body: Buffer.from('{"a":"қ"}'),
    });
    expect(event).toMatchObject({ isBase64Encoded: false, body: '{"a":"қ"}' });
  });
});

describe('an address finds its route', () => {
  test('a literal segment before a name', () => {
    expect(match('GET', '/coordinator/cases/new')).toMatchObject({ route: { page: 'new-case' } });
    expect(match('GET', '/coordinator/cases/7K3M9QXA')).toMatchObject({ route: { page: 'case-page' } });
  });
  test('none is none, another method is the wrong one, broken encoding is malformed', () => {
    expect(match('GET', '/coordinator/nothing-here')).toBe('no-route');
    expect(match('GET', '/v/')).toBe('no-route');
    expect(match('POST', '/coordinator')).toBe('wrong-method');
    expect(match('GET', '/v/%E0%A4%A')).toBe('malformed');
  });
});
