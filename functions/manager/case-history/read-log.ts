/** Reads a case's whole log once: is the chain of hashes whole, and which stages did the case walk through? */
import {
  type CaseState,
  evolve,
  hashOf,
  type Instant,
  type RecordedEvent,
  type Stage,
  verifyLog,
} from '#case';
import { everyItemOf } from '#functions/store/every-item-of.ts';
import type { Cases } from '#functions/store/ports.ts';

export interface PathStep {
  stage: Stage;
  entered: Instant;
  /** Absent for the stage the case is in. */
  left?: Instant;
}

export type Verification =
  | { unchanged: true; events: number }
  /** The event at which the change shows first. */
  | { unchanged: false; brokenAt: number };

export interface LogReading {
  verification: Verification;
  path: PathStep[];
}

const atOnce = 500;

/** @param state what the case is believed to be: a log that ends before it, or otherwise, has been changed. */
export async function readLog(cases: Pick<Cases, 'events'>, state: Believed): Promise<LogReading> {
  const events: RecordedEvent[] = [];
  const log = everyItemOf((at) => cases.events(state.reference, { limit: atOnce, ...at }));
  for await (const recorded of log) events.push(recorded);
  const verification = verify(events, state);
  return { verification, path: verification.unchanged ? pathOf(events) : [] };
}

type Believed = Pick<CaseState, 'reference' | 'sequence' | 'hash'>;

function verify(events: readonly RecordedEvent[], believed: Believed): Verification {
  const verified = verifyLog(events);
  if (!verified.ok) return { unchanged: false, brokenAt: verified.failure.brokenAt };
  // An event may have been recorded between reading the case and the log: more is no loss, fewer is.
  const latest = events[believed.sequence - 1];
  if (latest === undefined) return { unchanged: false, brokenAt: events.length + 1 };
  // The event that no later one seals yet is held against the case.
  if (hashOf(latest) !== believed.hash) return { unchanged: false, brokenAt: latest.sequence };
  return { unchanged: true, events: events.length };
}

function pathOf(events: readonly RecordedEvent[]): PathStep[] {
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
