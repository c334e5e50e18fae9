/** Reads what was posted to the control room: a form or JSON. */
import * as v from 'valibot';
import type { HttpRequest } from '../gateway/event.ts';

export const sendsJson = (request: HttpRequest): boolean =>
  request.headers['content-type']?.startsWith('application/json') ?? false;

/** @returns undefined for JSON that is none. */
export function postedTo(request: HttpRequest): unknown {
  const body = request.body.toString();
  if (!sendsJson(request)) return Object.fromEntries(new URLSearchParams(body));
  const read = v.safeParse(v.pipe(v.string(), v.parseJson()), body);
  return read.success ? read.output : undefined;
}
