/** Asking for the time, and moving it: `{"advance":"P7D"}`, `{"advance":"next"}` or `{"advance":{"to":"2027-01-05T04:00:00Z"}}`. */
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { type HttpAnswer, jsonMessage } from '../gateway/answer.ts';
import type { HttpRequest } from '../gateway/event.ts';
import { json, seeOther } from './answers.ts';
import { postedTo, sendsJson } from './forms.ts';
import type { ControlRoomSystem } from './ports.ts';

const succeeds = (attempt: () => unknown): boolean => {
  try {
    attempt();
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

const duration = v.pipe(
  v.string(),
  v.check((text) => succeeds(() => Temporal.Duration.from(text)) && Temporal.Duration.from(text).sign >= 0),
);
const instant = v.pipe(
  v.string(),
  v.check((text) => succeeds(() => Temporal.Instant.from(text))),
);
const posted = v.object({ advance: v.union([v.literal('next'), duration, v.object({ to: instant })]) });

export function tellTime(system: ControlRoomSystem): HttpAnswer {
  const next = system.nextDue();
  return json({
    now: new Date(system.now()).toISOString(),
    next: next === undefined ? null : new Date(next).toISOString(),
  });
}

export async function moveTime(system: ControlRoomSystem, request: HttpRequest): Promise<HttpAnswer> {
  const read = v.safeParse(posted, postedTo(request));
  if (!read.success)
    return jsonMessage(
      400,
      'Say {"advance":"next"}, {"advance":"P7D"} or {"advance":{"to":"2027-01-05T04:00:00Z"}}',
    );
  const moved = await system.advance(read.output.advance);
  return sendsJson(request) ? json(moved) : seeOther('/local');
}
