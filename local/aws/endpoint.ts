/**
 * The one server that the AWS clients of this process talk to. It lives as long as the process, since the handlers'
 * clients remember its address; what answers behind it changes with each system that is started.
 */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { listening } from './listening.ts';

export interface AwsRequest {
  /** `DynamoDB_20120810.PutItem`; empty for SES' query protocol. */
  target: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}
export interface AwsResponse {
  status: number;
  headers?: Record<string, string>;
  body: string | Buffer;
}
export type AwsBackend = (request: AwsRequest) => Promise<AwsResponse>;

export interface Endpoint {
  /** `http://127.0.0.1:49152` */
  url: string;
  /** Puts this in place of what answered so far; undefined: nobody answers. */
  answerWith(backend: AwsBackend | undefined): void;
}

let endpoint: Promise<Endpoint> | undefined;

export function processEndpoint(): Promise<Endpoint> {
  endpoint ??= open();
  return endpoint;
}

async function open(): Promise<Endpoint> {
  let backend: AwsBackend | undefined;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const answered = await (backend ?? nobody)({
      target: String(request.headers['x-amz-target'] ?? ''),
      headers: request.headers,
      body,
    });
    response.writeHead(answered.status, {
      'content-length': Buffer.byteLength(answered.body),
      ...answered.headers,
    });
    response.end(answered.body);
  }

  const server = createServer({ noDelay: true }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error('A local AWS service failed:', error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  // A client that reuses its connection must never find it closed under its request.
  server.keepAliveTimeout = 0;
  const port = await listening(server, 0);
  // Connections that clients keep open must not keep the process alive.
  server.on('connection', (socket) => socket.unref());
  server.unref();
  return {
    url: `http://127.0.0.1:${port}`,
    answerWith: (next) => {
      backend = next;
    },
  };
}

const nobody: AwsBackend = async () => ({ status: 503, body: '' });

/** By its events, which cost less than iterating: every call of every function comes through here. */
const bodyOf = (request: IncomingMessage): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });
