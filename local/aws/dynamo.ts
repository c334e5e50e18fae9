/** DynamoDB: dynalite's own request handler, called in this process without another server in between. */
import { EventEmitter } from 'node:events';
import dynalite from 'dynalite';
import { closeIterators } from './close-iterators.ts';
import type { AwsBackend, AwsRequest, AwsResponse } from './endpoint.ts';

export interface LocalDynamo {
  answer: AwsBackend;
  /** Asks as a client would, for this system's own needs. @returns status and parsed body. */
  ask(operation: string, body: unknown): Promise<{ status: number; body: unknown }>;
  close(): Promise<void>;
}

/** @param folder where the tables are kept; undefined: in memory. */
export function openDynamo(folder: string | undefined): LocalDynamo {
  closeIterators();
  const server = dynalite({
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
    ...(folder === undefined ? {} : { path: folder }),
  });

  const answer: AwsBackend = (request) =>
    new Promise((resolve) => {
      const incoming = new EventEmitter();
      server.emit('request', Object.assign(incoming, seenByDynalite(request)), new Answering(resolve));
      incoming.emit('data', request.body);
      incoming.emit('end');
    });

  return {
    answer,
    async ask(operation, body) {
      const answered = await answer({
        target: `DynamoDB_20120810.${operation}`,
        headers: ownHeaders,
        body: Buffer.from(JSON.stringify(body)),
      });
      return { status: answered.status, body: JSON.parse(answered.body.toString()) };
    },
    // Dynalite closes its database only behind a server that listens, which this one never did.
    close: () =>
      new Promise((resolve, reject) => {
        server.listen(0, '127.0.0.1', () =>
          server.close((error) => (error === undefined || error === null ? resolve() : reject(error))),
        );
      }),
  };
}

/** Dynalite asks for a signature's form, not for its truth. */
const ownHeaders = {
  'content-type': 'application/x-amz-json-1.0',
  authorization: 'AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=local',
  'x-amz-date': '20260101T000000Z',
};

const seenByDynalite = ({ headers, target }: AwsRequest) => ({
  method: 'POST',
  url: '/',
  headers: { ...headers, 'x-amz-target': target },
});

/** As much of a response as dynalite writes to. */
class Answering {
  statusCode = 200;
  contentType = '';
  readonly #headers: Record<string, string> = {};
  readonly #done: (answer: AwsResponse) => void;

  constructor(done: (answer: AwsResponse) => void) {
    this.#done = done;
  }

  setHeader(name: string, value: string | number): void {
    this.#headers[name.toLowerCase()] = String(value);
  }

  end(body = ''): void {
    this.#done({ status: this.statusCode, headers: this.#headers, body });
  }
}
