/** What can go wrong inside an execution is a value: the error name and cause the service would report. */
export type Failure = {
  readonly error: string | null;
  readonly cause: string | null;
  /** Set when a query failed: the service then writes EvaluationFailed, with the field where there is one. */
  readonly evaluation?: { readonly location?: string };
  /** Set when the value was found bad only after the state had been entered: the history then links it to that event. */
  readonly late?: true;
  /** Set when the missing heartbeat was the reason: Retry and Catch may then also name States.HeartbeatTimeout. */
  readonly heartbeat?: true;
};

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failed(failure: Failure): Outcome<never> {
  return { ok: false, failure };
}
