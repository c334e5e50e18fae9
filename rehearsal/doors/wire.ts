/** How a browser reaches what was deployed: the front doors, and Cognito's pages where staff sign in. */
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Wire, WireAnswer, WireRequest } from '#local/demo/browser.ts';

/** Everything is at the emulator's address; by the host's name it tells one thing from another. */
export const wireTo = (emulatorUrl: string, baseUrl: string): Wire => {
  const { hostname, port } = new URL(emulatorUrl);
  const { host } = new URL(baseUrl);
  return ({ method, address, headers, body }: WireRequest) =>
    new Promise<WireAnswer>((resolve, reject) => {
      const sent = request(
        { hostname, port, method, path: address, headers: { ...headers, host } },
        (answer) => {
          text(answer).then(
            (read) =>
              resolve({
                status: answer.statusCode ?? 0,
                location: answer.headers.location,
                cookies: answer.headers['set-cookie'] ?? [],
                body: read,
              }),
            reject,
          );
        },
      );
      sent.once('error', reject);
      sent.end(body);
    });
};
