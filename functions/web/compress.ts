/**
 * Makes answers small on the way: neither API Gateway nor CloudFront compresses a page that nobody may keep.
 * What is secret in a page (the token of its forms) looks different in every answer, so that sizes give nothing away.
 */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

type Answer = APIGatewayProxyStructuredResultV2;
type Coding = 'br' | 'gzip';

/** Bytes below which a page fits one packet as it is. */
const worthwhile = 1024;

/** Levels by which a page is small enough before it is late: 60 KB take about a millisecond. */
const compressors: Record<Coding, (text: string) => Buffer> = {
  br: (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (text) => gzipSync(text, { level: 6 }),
};

/** The best coding that the browser takes: `gzip, br;q=0.9` names both, `br;q=0` refuses one. */
export function codingFor(accepted: string | undefined): Coding | undefined {
  const taken = (accepted ?? '')
    .toLowerCase()
    .split(',')
    .map((each) => each.trim().split(/\s*;\s*q=/))
    .filter(([, weight]) => weight === undefined || Number(weight) > 0)
    .map(([name]) => name);
  return taken.includes('br') ? 'br' : taken.includes('gzip') ? 'gzip' : undefined;
}

export function compressed(answer: Answer, accepted: string | undefined): Answer {
  const { body, isBase64Encoded, headers } = answer;
  if (body === undefined || isBase64Encoded || Buffer.byteLength(body) < worthwhile) return answer;
  const varying = { ...headers, vary: 'Accept-Encoding' };
  const coding = codingFor(accepted);
  if (coding === undefined) return { ...answer, headers: varying };
  return {
    ...answer,
    headers: { ...varying, 'content-encoding': coding },
    body: compressors[coding](body).toString('base64'),
    isBase64Encoded: true,
  };
}

/** First in the chain, so that it sees the answer last, failures too. */
export const compress = (): MiddlewareObj<APIGatewayProxyEventV2, Answer> => {
  const pack = (request: { event: APIGatewayProxyEventV2; response?: Answer | null | undefined }): void => {
    if (request.response)
      request.response = compressed(request.response, request.event.headers['accept-encoding']);
  };
  return { after: pack, onError: pack };
};
