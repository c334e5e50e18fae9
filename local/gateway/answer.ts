/** What a function returned, as the HTTP answer that API Gateway makes of it. */
import * as v from 'valibot';
import type { InvokeResult } from '../states/index.ts';

export interface HttpAnswer {
  status: number;
  headers: Record<string, string | string[]>;
  body: string | Buffer;
}

const structured = v.object({
  statusCode: v.number(),
  headers: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])), {}),
  body: v.optional(v.string(), ''),
  isBase64Encoded: v.optional(v.boolean(), false),
  cookies: v.optional(v.array(v.string())),
});

export function answerOf(result: InvokeResult): HttpAnswer {
  if (!result.ok) return jsonMessage(500, 'Internal Server Error');
  const read = v.safeParse(structured, result.payload);
  if (!read.success)
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: typeof result.payload === 'string' ? result.payload : JSON.stringify(result.payload),
    };
  const { statusCode, headers, body, isBase64Encoded, cookies } = read.output;
  return {
    status: statusCode,
    headers: {
      ...Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
      ),
      ...(cookies === undefined ? {} : { 'set-cookie': cookies }),
    },
    body: isBase64Encoded ? Buffer.from(body, 'base64') : body,
  };
}

export const jsonMessage = (status: number, message: string): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ message }),
});
