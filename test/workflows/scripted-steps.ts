/** Steps that do what a test has written down for them, call by call. */
import * as v from 'valibot';
import type { InvokeResult } from '#local/states/index.ts';

export type Turn =
  /** The step returns this, or (where the state waits for a token) the token is answered at once. */
  | { returns: unknown }
  /** The step fails with this error, as Lambda reports it. */
  | { fails: string }
  /** The step keeps the token and nobody answers it. */
  | 'silence'
  /** The step keeps the token, and it is answered after so many seconds. */
  | { answeredAfter: number };

/** What each function does, call by call; the last turn repeats. */
export type Script = Record<string, Turn[]>;

export interface Call {
  name: string;
  payload: Record<string, unknown>;
}

export interface ScriptedSteps {
  /** What was called, in order. */
  calls: Call[];
  /** Tokens that are still to be answered, with the instant of the answer. */
  answers: { at: number; token: string }[];
  invoke(name: string, payload: unknown): Promise<InvokeResult>;
}

const payloads = v.record(v.string(), v.unknown());

/** @param now milliseconds since 1970 */
export function scriptedSteps(script: Script, now: () => number | Promise<number>): ScriptedSteps {
  const calls: Call[] = [];
  const answers: ScriptedSteps['answers'] = [];
  const turns = new Map(Object.entries(script).map(([name, list]) => [name, [...list]]));

  async function invoke(name: string, given: unknown): Promise<InvokeResult> {
    const payload = v.parse(payloads, given);
    calls.push({ name, payload });
    const list = turns.get(name) ?? [];
    const turn = list.length > 1 ? list.shift() : list[0];
    if (turn === undefined) return { ok: false, errorType: 'NotInTheScript', errorMessage: name };
    if (turn === 'silence') return { ok: true, payload: null };
    if ('fails' in turn) return { ok: false, errorType: turn.fails, errorMessage: 'as scripted' };
    const { taskToken: token } = payload;
    if ('answeredAfter' in turn) {
      answers.push({ at: (await now()) + turn.answeredAfter * 1000, token: String(token) });
      return { ok: true, payload: null };
    }
    if (typeof token === 'string') answers.push({ at: await now(), token });
    return { ok: true, payload: turn.returns };
  }

  return { calls, answers, invoke };
}
