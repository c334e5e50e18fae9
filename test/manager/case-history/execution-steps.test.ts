import { describe, expect, it } from 'vitest';
import type { ExecutionEvent } from '#functions/manager/case-history/execution-port.ts';
import { endOf, stepsOf } from '#functions/manager/case-history/execution-steps.ts';

const at = (minute: number) => `2026-11-22T04:${String(minute).padStart(2, '0')}:00.000Z`;

/** Events given as [type, state or error]; each led to by the one before it. */
const history = (...events: [type: string, state?: string | undefined, error?: string][]): ExecutionEvent[] =>
  events.map(([type, state, error], index) => ({
    id: index + 1,
    previous: index,
    type,
    at: at(index),
    ...(state && { state }),
    ...(error && { error }),
  }));

const asked = history(
  ['ExecutionStarted'],
  ['PassStateEntered', 'Take Up the Question'],
  ['PassStateExited', 'Take Up the Question'],
  ['TaskStateEntered', 'Ask the Volunteer'],
  ['TaskScheduled'],
  ['TaskStarted'],
  ['TaskTimedOut', undefined, 'States.Timeout'],
  ['TaskStateExited', 'Ask the Volunteer'],
  ['WaitStateEntered', 'Wait for a Good Hour'],
);

describe('the steps of an execution', () => {
  it('are the states it walked through, with when each was entered and left', () => {
    const steps = stepsOf(asked);
    expect(steps.map(({ state, entered, left }) => [state, entered, left])).toEqual([
      ['Take Up the Question', at(1), at(2)],
      ['Ask the Volunteer', at(3), at(7)],
      ['Wait for a Good Hour', at(8), undefined],
    ]);
  });

  it('show a wait that nobody answered at the state that waited', () => {
    const [, ask] = stepsOf(asked);
    expect(ask?.troubles).toEqual([{ at: at(6), type: 'TaskTimedOut', error: 'States.Timeout' }]);
  });

  it('count a state that is entered again as a step of its own', () => {
    const twice = history(
      ['WaitStateEntered', 'Wait for a Good Hour'],
      ['WaitStateExited', 'Wait for a Good Hour'],
      ['WaitStateEntered', 'Wait for a Good Hour'],
      ['WaitStateExited', 'Wait for a Good Hour'],
    );
    expect(stepsOf(twice).map(({ entered, left }) => [entered, left])).toEqual([
      [at(0), at(1)],
      [at(2), at(3)],
    ]);
  });

  it('keep side by side branches apart by what led to each event', () => {
    const branches: ExecutionEvent[] = [
      { id: 1, previous: 0, type: 'ParallelStateEntered', state: 'Do Both', at: at(0) },
      { id: 2, previous: 1, type: 'TaskStateEntered', state: 'Tell', at: at(1) },
      { id: 3, previous: 1, type: 'TaskStateEntered', state: 'Write Down', at: at(1) },
      { id: 4, previous: 3, type: 'LambdaFunctionFailed', error: 'Sandbox.Timedout', at: at(2) },
      { id: 5, previous: 2, type: 'TaskStateExited', state: 'Tell', at: at(3) },
      { id: 6, previous: 4, type: 'TaskStateExited', state: 'Write Down', at: at(4) },
      { id: 7, previous: 6, type: 'ParallelStateExited', state: 'Do Both', at: at(5) },
    ];
    const steps = stepsOf(branches);
    expect(steps.map(({ state, left, troubles }) => [state, left, troubles.length])).toEqual([
      ['Do Both', at(5), 0],
      ['Tell', at(3), 0],
      ['Write Down', at(4), 1],
    ]);
  });

  it('say of a state entered on an earlier page only what this page shows', () => {
    const secondPage = asked.slice(5);
    expect(stepsOf(secondPage)[0]).toEqual({
      id: 7,
      state: 'Ask the Volunteer',
      left: at(7),
      troubles: [{ at: at(6), type: 'TaskTimedOut', error: 'States.Timeout' }],
    });
  });

  it('lose no failure where the page shows neither entry nor exit of its state', () => {
    const [step] = stepsOf(asked.slice(5, 7));
    expect(step?.troubles).toHaveLength(1);
    expect(step).not.toHaveProperty('state');
  });
});

describe('the end of an execution', () => {
  it('is told apart from the failure of a state', () => {
    const failed = history(
      ['ExecutionStarted'],
      ['TaskStateEntered', 'Tell the Manager'],
      ['TaskFailed', undefined, 'Lambda.Unknown'],
      ['ExecutionFailed', undefined, 'States.TaskFailed'],
    );
    expect(endOf(failed)?.error).toBe('States.TaskFailed');
    expect(stepsOf(failed).flatMap(({ troubles }) => troubles)).toHaveLength(1);
    expect(endOf(asked)).toBeUndefined();
  });
});
