/** The service's limits on data and history, and the errors that crossing them brings. */
import type { Json } from '../json.ts';
import type { Failure } from '../outcome.ts';

/** Bytes of UTF-8 that an input, output or result may have. */
const largestData = 256 * 1024;

/** Events a history may have: the last of them then says that the execution failed. */
export const longestHistory = 25_000;

export function isTooLarge(value: Json): boolean {
  const text = JSON.stringify(value);
  // A text of a third of the limit cannot exceed it however many bytes its characters take.
  return text.length * 3 > largestData && Buffer.byteLength(text) > largestData;
}

/** `source`: the state, the integration or the function whose data was too large. */
export function dataLimitFailure(source: string): Failure {
  return {
    error: 'States.DataLimitExceeded',
    cause: `The state/task '${source}' returned a result with a size exceeding the maximum number of bytes service limit.`,
  };
}

export const historyFailure: Failure = {
  error: 'States.Runtime',
  cause: `The execution reached the maximum number of history events (${longestHistory}).`,
};
