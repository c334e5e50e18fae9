/** Reads a case's whole log once: is the chain of hashes whole, and which stages did the case walk through? */
import {
  type CaseReference,
  type CaseState,
  evolve,
  type Instant,
  type RecordedEvent,
  type Stage,
  verifyLog,
} from '#case';
import type { Cases } from '#functions/store/ports.ts';

export interface PathStep {
  stage: Stage;
  entered: Instant;
  /** Absent for the stage the case is in. */
  left?: Instant;
}

export type Verification =
  | { unchanged: true; events: number }
  /** The first event that does not fit the one before it. */
  | { unchanged: false; brokenAt: number };

export interface LogReading {
  verification: Verification;
  path: PathStep[];
}

const atOnce = 500;

/** @param state what the case is believed to be: a log that ends before it has lost its latest events. */
export async function readLog(
  cases: Pick<Cases, 'events'>,
  reference: CaseReference,
  state: Pick<CaseState, 'sequence'>,
): Promise<LogReading> {
  const events: RecordedEvent[] = [];
  let cursor: string | undefined;
  do {
    const page = await cases.events(reference, { limit: atOnce, ...(cursor !== undefined && { cursor }) });
    events.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  const verification = verify(events, state.sequence);
  return { verification, path: verification.unchanged ? pathOf(events) : [] };
}

function verify(events: readonly RecordedEvent[], upTo: number): Verification {
  const verified = verifyLog(events);
  if (!verified.ok) return { unchanged: false, brokenAt: verified.failure.brokenAt };
  // An event may have been recorded between reading the state and the log: more is no loss, fewer is.
  if (events.length < upTo) return { unchanged: false, brokenAt: events.length + 1 };
  return { unchanged: true, events: events.length };
}

export function pathOf(events: readonly RecordedEvent[]): PathStep[] {
  const path: PathStep[] = [];
  let state: CaseState | undefined;
  for (const recorded of events) {
    state = evolve(state, recorded);
    const here = path.at(-1);
    if (here?.stage === state.stage) continue;
    if (here !== undefined) here.left = recorded.at;
    path.push({ stage: state.stage, entered: recorded.at });
  }
  return path;
}
