/** A request as API Gateway's HTTP API hands it to a function (payload format 2.0). */
import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { account } from '../aws/names.ts';
import type { Matched } from './match-route.ts';

export interface HttpRequest {
  method: string;
  /** Without the query. */
  path: string;
  /** Without the question mark. */
  query: string;
  /** Lower-cased names; several of the same name already joined by a comma. */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  sourceIp: string;
}

export function gatewayEvent(request: HttpRequest, matched: Matched, now: number): APIGatewayProxyEventV2 {
  const { cookie, ...headers } = request.headers;
  const routeKey = `${matched.route.method} ${matched.route.path}`;
  const query = queryParameters(request.query);
  const domainName = headers['host'] ?? 'localhost';
  const text = isText(headers['content-type'] ?? '');
  const cookies = (cookie ?? '').split(/;\s*/).filter((part) => part !== '');
  return {
    version: '2.0',
    routeKey,
    rawPath: request.path,
    rawQueryString: request.query,
    ...(cookies.length === 0 ? {} : { cookies }),
    headers,
    ...(Object.keys(query).length === 0 ? {} : { queryStringParameters: query }),
    requestContext: {
      accountId: account,
      apiId: 'local',
      domainName,
      domainPrefix: domainName.split('.')[0] ?? domainName,
      http: {
        method: request.method,
        path: request.path,
        protocol: 'HTTP/1.1',
        sourceIp: request.sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: new Date(now).toUTCString(),
      timeEpoch: now,
    },
    ...(Object.keys(matched.parameters).length === 0 ? {} : { pathParameters: matched.parameters }),
    ...(request.body.length === 0 ? {} : { body: request.body.toString(text ? 'utf8' : 'base64') }),
    isBase64Encoded: request.body.length > 0 && !text,
  };
}

/** API Gateway passes these on as they are and everything else, forms included, in base64. */
const isText = (contentType: string): boolean =>
  /^(text\/|application\/(json|javascript|xml|[\w.-]+\+json|[\w.-]+\+xml)\b)/i.test(contentType);

/** Several values of one name are joined by a comma. */
function queryParameters(query: string): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query))
    joined[name] = name in joined ? `${joined[name]},${value}` : value;
  return joined;
}
