/** The front doors' server: the control room, static files, and every route through the very handler of the cloud. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Route } from '#functions/routes.ts';
import type { Invoke } from '../functions/invoke.ts';
import type { LocalSignIn } from '../sign-in/index.ts';
import { answerOf, type HttpAnswer, jsonMessage } from './answer.ts';
import { gatewayEvent, type HttpRequest } from './event.ts';
import { isLoopbackHost } from './loopback-only.ts';
import { createMatchRoute } from './match-route.ts';
import { readRequest } from './read-request.ts';
import { staticFile } from './static-files.ts';

export interface GatewayDependencies {
  routes: readonly Route[];
  invoke: Invoke;
  /** Answers under /local. */
  controlRoom(request: HttpRequest): Promise<HttpAnswer>;
  /** Answers what belongs to the provider that signs staff in. */
  signIn: LocalSignIn;
  staticFolder: string;
  /** False while the system starts. */
  isReady(): boolean;
  now(): number;
}

export function createGateway(deps: GatewayDependencies): Server {
  const answer = createAnswer(deps);
  const server = createServer(async (incoming, outgoing) => {
    try {
      if (deps.isReady() && isLoopbackHost(incoming.headers.host)) {
        const signing = await deps.signIn(incoming, outgoing);
        if (signing === 'answered') return;
        if (signing !== undefined) return send(outgoing, signing, incoming.method === 'HEAD');
      }
      const request = await readRequest(incoming);
      if (request === 'too-large') {
        outgoing.setHeader('connection', 'close');
        return send(outgoing, jsonMessage(413, 'Request Too Long'));
      }
      send(outgoing, await answer(request), request.method === 'HEAD');
    } catch (error) {
      console.error('A request failed:', error);
      if (!outgoing.headersSent) send(outgoing, jsonMessage(500, 'Internal Server Error'));
    }
  });
  server.keepAliveTimeout = 65_000;
  return server;
}

/** Whoever asks while the system starts is asked back: nothing may come between it and what it catches up with. */
function starting(): HttpAnswer {
  const message = jsonMessage(503, 'Asar is starting');
  return { ...message, headers: { ...message.headers, 'retry-after': '1' } };
}

function createAnswer({ routes, invoke, controlRoom, staticFolder, isReady, now }: GatewayDependencies) {
  const matchRoute = createMatchRoute(routes);

  return async (request: HttpRequest): Promise<HttpAnswer> => {
    if (!isLoopbackHost(request.headers['host'])) return jsonMessage(421, 'Not served under this name');
    if (!isReady()) return starting();
    if (request.path === '/') return { status: 302, headers: { location: '/local' }, body: '' };
    if (request.path === '/local' || request.path.startsWith('/local/')) return controlRoom(request);

    const matched = matchRoute(request.method, request.path);
    if (matched === 'malformed') return jsonMessage(400, 'Bad Request');
    if (matched === 'wrong-method') return jsonMessage(405, 'Method Not Allowed');
    if (matched === 'no-route')
      return (await staticFile(staticFolder, request.path)) ?? jsonMessage(404, 'Not Found');

    const { door } = matched.route;
    const result = await invoke(door, gatewayEvent(request, matched, now()));
    if (!result.ok) console.error(`The ${door} door failed: ${result.errorType}`, result.trace?.slice(1, 4));
    return answerOf(result);
  };
}

function send(outgoing: ServerResponse, { status, headers, body }: HttpAnswer, headOnly = false): void {
  outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  outgoing.end(headOnly ? '' : body);
}
