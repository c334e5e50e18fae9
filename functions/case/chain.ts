/** The log as a chain: each event carries the hash of the one before, so that a change to the past shows. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Actor, CaseEvent, CaseReference, Instant, RecordedEvent } from './events.ts';
import { failed, ok, type Result } from './result.ts';
import type { CaseState } from './state.ts';

/** What the first event carries in place of a hash. */
export const noHash = '0'.repeat(64);

/** SHA-256 (hex) of the canonical JSON (RFC 8785) of a recorded event. */
export function hashOf(recorded: RecordedEvent): string {
  const json = canonicalize(recorded);
  if (json === undefined) throw new TypeError('a recorded event has no JSON');
  return createHash('sha256').update(json).digest('hex');
}

/** Makes the next entry of a case's log. */
export function seal(
  state: CaseState | undefined,
  event: CaseEvent,
  at: Instant,
  by: Actor,
  reference: CaseReference,
): RecordedEvent {
  const sequence = (state?.sequence ?? 0) + 1;
  return { reference, sequence, at, by, previous: state?.hash ?? noHash, event };
}

export interface BrokenLog {
  /** Sequence number of the first entry that does not fit. */
  brokenAt: number;
  why: 'gap' | 'other-case' | 'changed';
}

/** Checks a whole log from its first entry; returns the number of entries. */
export function verifyLog(events: readonly RecordedEvent[]): Result<number, BrokenLog> {
  let previous = noHash;
  for (const [index, recorded] of events.entries()) {
    const why = whyBroken(recorded, index + 1, previous, events[0]);
    if (why !== undefined) return failed({ brokenAt: recorded.sequence, why });
    previous = hashOf(recorded);
  }
  return ok(events.length);
}

function whyBroken(
  recorded: RecordedEvent,
  expected: number,
  previous: string,
  first: RecordedEvent | undefined,
): BrokenLog['why'] | undefined {
  if (recorded.sequence !== expected) return 'gap';
  if (recorded.reference !== first?.reference) return 'other-case';
  return recorded.previous === previous ? undefined : 'changed';
}
