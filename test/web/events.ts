/** Events as API Gateway (HTTP API, payload 2.0) gives them to a door, for tests. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const site = { name: 'Kind Hands', baseUrl: 'https://asar.example.org' };

export interface Asked {
  method?: 'GET' | 'POST';
  path: string;
  query?: Record<string, string>;
  /** Form fields; several values where a field is given more than once. */
  form?: Record<string, string | readonly string[]>;
  headers?: Record<string, string>;
  /** `name=value`, each. */
  cookies?: string[];
  body?: string;
}

const urlencoded = (form: NonNullable<Asked['form']>): string => {
  const fields = new URLSearchParams();
  for (const [name, values] of Object.entries(form)) {
    for (const value of [values].flat()) fields.append(name, value);
  }
  return fields.toString();
};

export function gatewayEvent(asked: Asked): APIGatewayProxyEventV2 {
  const { method = asked.form === undefined ? 'GET' : 'POST', path, query = {} } = asked;
  const typed = asked.form && {
    body: Buffer.from(urlencoded(asked.form)).toString('base64'),
    isBase64Encoded: true,
  };
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: new URLSearchParams(query).toString(),
    queryStringParameters: query,
    headers: {
      host: 'asar.example.org',
      ...(asked.form && { 'content-type': 'application/x-www-form-urlencoded' }),
      ...asked.headers,
    },
    ...(asked.cookies && { cookies: asked.cookies }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'api',
      domainName: 'asar.example.org',
      domainPrefix: 'asar',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      requestId: 'request-7',
      routeKey: '$default',
      stage: '$default',
      time: '22/Nov/2026:04:00:00 +0000',
      timeEpoch: 0,
    },
    isBase64Encoded: false,
    ...(asked.body !== undefined && { body: asked.body }),
    ...typed,
  };
}
