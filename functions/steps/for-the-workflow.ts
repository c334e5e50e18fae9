/** The model's answer to "what does the case need now?", in the form the workflow's states read. */
import { type CaseState, type NextStep, type Settings, whatNext, wordDueAt, writtenAt } from '#case';

/**
 * A wait is cut at 60 days and looked at again, so that an execution that continues as a new one after 300 days
 * never nears the year after which Step Functions ends it.
 */
const longestWaitSeconds = 60 * 24 * 3600;
/**
 * Longer than any step may run: where a time is over in a moment, the wait must not be over, and the step begun once
 * more, while the first is still at writing to somebody.
 */
const shortestWaitSeconds = 90;

export type NextForTheWorkflow = (
  | NextStep
  | { do: 'wait-for-good-hour'; until: string }
  | { do: 'tell-who-opened' }
  | { do: 'continue' }
) & {
  /** The log's length when the case was looked at: what comes after it wakes a wait. */
  sequence: number;
  /** How long the state may wait, from 90 seconds to 60 days. */
  seconds: number;
};

/** Whole seconds from `now` until `until`, between the shortest and the longest wait. */
export function secondsUntil(until: string, now: string): number {
  const seconds = Math.ceil((Date.parse(until) - Date.parse(now)) / 1000);
  return Math.min(Math.max(seconds, shortestWaitSeconds), longestWaitSeconds);
}

export function forTheWorkflow(state: CaseState, settings: Settings, now: string): NextForTheWorkflow {
  const next = atAGoodHour(whatNext(state, settings, now), state, settings, now);
  return { ...next, sequence: state.sequence, seconds: 'until' in next ? secondsUntil(next.until, now) : 1 };
}

/** Staff are written to in good hours, an alarm apart: the case is on their desk already, or done. */
function atAGoodHour(
  next: NextStep,
  state: CaseState,
  settings: Settings,
  now: string,
): NextStep | { do: 'tell-who-opened' } | { do: 'wait-for-good-hour'; until: string } {
  if (next.do === 'tell-staff') {
    const at = writtenAt(next, state, settings, now);
    if (at === undefined || at <= now) return next;
    // Where their time is over before, the next one up is told then.
    const isOver = next.until < at;
    return { do: 'wait-for-good-hour', until: isOver ? next.until : at };
  }
  const wordAt = next.do === 'end' ? wordDueAt(state, settings, now) : undefined;
  if (wordAt === undefined) return next;
  return wordAt <= now ? tellWhoOpened : { do: 'wait-for-good-hour', until: wordAt };
}

/** The case needs nothing more; whoever raised it still hears of its end. */
const tellWhoOpened = { do: 'tell-who-opened' } as const;
