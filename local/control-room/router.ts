/** The control room's addresses, all under /local. */
import * as v from 'valibot';
import { processEndpoint } from '../aws/endpoint.ts';
import { type HttpAnswer, jsonMessage } from '../gateway/answer.ts';
import type { HttpRequest } from '../gateway/event.ts';
import { isOwnOrigin } from '../gateway/loopback-only.ts';
import { hindrancesOf } from '../outbox/sending.ts';
import { json, seeOther } from './answers.ts';
import { moveTime, tellTime } from './clock-requests.ts';
import { executionLines } from './execution-lines.ts';
import { postedTo } from './forms.ts';
import { messagePage, outboxPage } from './outbox-pages.tsx';
import { overview } from './overview.tsx';
import type { ControlRoomSystem } from './ports.ts';

/** Most messages in one JSON answer; `?before=<id>` asks for older ones. */
const mostMessages = 1000;

const fate = v.object({ fate: v.picklist(['bounced', 'complaint', 'delivered']) });
const hindering = v.variant('channel', [
  v.object({ channel: v.literal('email'), by: v.picklist(['', ...hindrancesOf.email]) }),
  v.object({ channel: v.literal('sms'), by: v.picklist(['', ...hindrancesOf.sms]) }),
]);
const letterKind = v.picklist(['stream', 'receipt']);

export function createControlRoom(system: ControlRoomSystem) {
  return async (request: HttpRequest): Promise<HttpAnswer> => {
    const [, , place = '', ...rest] = request.path.split('/');
    if (request.method === 'GET' || request.method === 'HEAD') return show(system, request, place, rest);
    if (request.method !== 'POST') return jsonMessage(405, 'Method Not Allowed');
    if (!isOwnOrigin(request.headers['origin'], request.headers['host']))
      return jsonMessage(403, 'Only pages of this server may post here');
    return act(system, request, place, rest);
  };
}

async function show(
  system: ControlRoomSystem,
  request: HttpRequest,
  place: string,
  rest: readonly string[],
): Promise<HttpAnswer> {
  const before = numberIn(new URLSearchParams(request.query).get('before'));
  if (rest.length === 0) {
    if (place === '') return overview(system);
    if (place === 'outbox') return outboxPage(system, before);
    if (place === 'outbox.json') return json(system.outbox.list({ limit: mostMessages, before }));
    if (place === 'executions.json') return json(executionLines(system.running()));
    if (place === 'dead-letters.json') return json(system.deadLetters());
    if (place === 'clock') return tellTime(system);
    if (place === 'health') return json({ ok: true });
    // For tools beside the system, such as `npm run verify-log`.
    if (place === 'aws') return json({ endpoint: (await processEndpoint()).url });
  }
  const id = numberIn(rest[0]);
  if (place === 'outbox' && rest.length === 1 && id !== undefined) return messagePage(system, id);
  return jsonMessage(404, 'Not Found');
}

async function act(
  system: ControlRoomSystem,
  request: HttpRequest,
  place: string,
  rest: readonly string[],
): Promise<HttpAnswer> {
  const address = [place, ...rest.map((part) => (/^\d+$/.test(part) ? '{id}' : part))].join('/');
  if (address === 'clock') return moveTime(system, request);
  if (address === 'outbox/{id}/fate') {
    const message = system.outbox.find(Number(rest[0]));
    const read = v.safeParse(fate, postedTo(request));
    if (message === undefined) return jsonMessage(404, 'No such message');
    if (!read.success) return jsonMessage(400, 'Say fate: bounced, complaint or delivered');
    system.tellFate(message, read.output.fate);
    return seeOther('/local/outbox');
  }
  if (address === 'sending') {
    const read = v.safeParse(hindering, postedTo(request));
    if (!read.success)
      return jsonMessage(400, 'Say channel: email or sms, and by: what hinders it, or nothing');
    system.sending.hinder(read.output.channel, read.output.by || undefined);
    return seeOther('/local/outbox');
  }
  const kind = v.safeParse(letterKind, rest[0]);
  if (place === 'dead-letters' && kind.success && rest.length === 2) {
    const tried = await system.tryAgain(kind.output, Number(rest[1]));
    return tried ? seeOther('/local') : jsonMessage(404, 'No such dead letter');
  }
  return jsonMessage(404, 'Not Found');
}

function numberIn(text: string | null | undefined): number | undefined {
  return text !== null && text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
