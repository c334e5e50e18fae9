/**
 * The log: a closed catalogue of codes, each with the fields it may carry.
 * References and codes only; never a name, an address, a body or an event.
 */
import { Logger } from '@aws-lambda-powertools/logger';

interface Catalogue {
  'command-refused': { reference: string; command: string; refusal: string };
  'page-failed': { page: string; error: string };
  'page-refused': { page: string; reason: string };
  /** What was stopped for a while, and whose link or account it was. */
  'used-too-often': { what: string; by: string };
  /** How many families' details a member of staff has opened since the full hour, from an unusual number on. */
  'many-families-opened': { by: string; families: number };
  'sign-in-failed': { reason: string; error: string };
  'sign-out-failed': { reason: string; error: string };
  'signed-in': { person: string };
  /** Of whom all open sessions were ended, and who did it: ids. */
  'sessions-ended': { person: string; by: string };
  /** The secret of sessions, by the id of its new version; and what kept it from being changed. */
  'session-secret-rotated': { version: string };
  'session-secret-not-rotated': { error: string };
  /** A person who left, or works here again, and the coordinator who said so: ids. */
  'made-inactive': { person: string; by: string };
  'made-active': { person: string; by: string };
  /** A volunteer who asked for it, and the coordinator who did it: ids. */
  'person-erased': { person: string; by: string };
  /** A run of retention: families whose details were erased, and those that are kept because another case of theirs is young. */
  'retention-done': { erased: number; spared: number; all: 'yes' | 'the rest tomorrow' };
  'retention-failed': { reference: string; error: string };
  'step-failed': { reference: string; step: string; error: string };
  'record-failed': { reference: string; error: string };
  'workflow-started': { reference: string; execution: string };
  'workflow-exists-already': { reference: string; execution: string };
  'workflow-woken': { reference: string; because: string };
  'wake-up-too-late': { reference: string; reason: string };
  'message-refused': { reference: string; channel: string; code: string };
  /** No message at all is taken on this channel; `code` says why. */
  'sending-hindered': { reference: string; channel: string; code: string };
  'receipt-recorded': { reference: string; status: string };
  /** Of a message that somebody sent by hand through our configuration set. */
  'receipt-not-ours': { channel: string; status: string };
  'goods-served': { reference: string; kind: string };
  /** The canary's case of the day: what it did, what it waits for, and that it has been all the way. */
  'canary-went-on': { reference: string; command: string };
  'canary-waits': { reference: string; leg: string };
  'canary-arrived': { reference: string };
  'canary-failed': { error: string };
}

export type LogCode = keyof Catalogue;

const logger = new Logger({ serviceName: 'asar' });

export const log = {
  info: <Code extends LogCode>(code: Code, fields: Catalogue[Code]): void => logger.info(code, { ...fields }),
  warn: <Code extends LogCode>(code: Code, fields: Catalogue[Code]): void => logger.warn(code, { ...fields }),
  error: <Code extends LogCode>(code: Code, fields: Catalogue[Code]): void =>
    logger.error(code, { ...fields }),
};

/** The name of an error and the first place it was thrown from: what an operator needs, without what a person typed. */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  // The stack begins with the message, in which lines that somebody typed may begin like those of places.
  const places = error.stack?.replace(error.message, () => '');
  const place = places?.split('\n').find((line) => line.trimStart().startsWith('at '));
  return place === undefined ? error.name : `${error.name} ${place.trim()}`;
}
