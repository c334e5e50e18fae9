/** Events of an execution's history, with the names of their details as the service spells them. */
import type { Json, JsonObject } from '../json.ts';

export type HistoryEvent = {
  readonly id: number;
  readonly previousEventId: number;
  /** Virtual epoch milliseconds. */
  readonly timestamp: number;
  readonly type: string;
  readonly details?: JsonObject;
};

/** The member of the API's event that holds an event's details. */
export function detailsMember(type: string): string {
  if (type.endsWith('StateEntered')) return 'stateEnteredEventDetails';
  if (type.endsWith('StateExited')) return 'stateExitedEventDetails';
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}EventDetails`;
}

/** Data as events carry it: JSON text, and a mark that none of it was cut off. */
export function inputDetails(value: Json): JsonObject {
  return { input: JSON.stringify(value), inputDetails: { truncated: false } };
}

export function outputDetails(value: Json): JsonObject {
  return { output: JSON.stringify(value), outputDetails: { truncated: false } };
}

export function errorDetails(error: string | null, cause: string | null): JsonObject {
  return { ...(error === null ? {} : { error }), ...(cause === null ? {} : { cause }) };
}
