/** Takes the SMS that the deployed functions send: the emulator has no End User Messaging. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import { listening } from '#local/aws/listening.ts';

const sendTextMessage = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    DestinationPhoneNumber: v.string(),
    MessageBody: v.string(),
    Context: v.record(v.string(), v.string()),
  }),
);

export interface TextMessage {
  providerId: string;
  to: string;
  text: string;
  labels: Readonly<Record<string, string>>;
  /** Milliseconds since 1970, by the rehearsal's clock. */
  at: number;
}

export interface TextMessages {
  url: string;
  taken: readonly TextMessage[];
  /** Who is asked for the time of each message. */
  keepTimeBy(now: () => Promise<number>): void;
  /** Who is told of each message that was taken. */
  tell(taken: (message: TextMessage) => void): void;
  stop(): Promise<void>;
}

export async function takeTextMessages(port = 0): Promise<TextMessages> {
  const taken: TextMessage[] = [];
  let now = async () => Date.now();
  let told = (_: TextMessage): void => undefined;

  async function take(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const read = v.safeParse(sendTextMessage, await text(request));
    const target = String(request.headers['x-amz-target']);
    if (!target.endsWith('.SendTextMessage') || !read.success)
      return { status: 400, body: { __type: 'ValidationException', Message: target } };
    const { DestinationPhoneNumber: to, MessageBody, Context: labels } = read.output;
    const message = { providerId: randomUUID(), to, text: MessageBody, labels, at: await now() };
    taken.push(message);
    told(message);
    return { status: 200, body: { MessageId: message.providerId } };
  }

  const server = createServer((request, response) => {
    take(request).then(
      ({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
        response.end(JSON.stringify(body));
      },
      (error: unknown) => {
        response.writeHead(500);
        response.end(String(error));
      },
    );
  });
  const listensOn = await listening(server, port);
  return {
    url: `http://127.0.0.1:${listensOn}`,
    taken,
    keepTimeBy(asked) {
      now = asked;
    },
    tell(listener) {
      told = listener;
    },
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
