/** Running executions in the words of the control room and its JSON. */
import type { CurrentState, RunningExecution } from '../states/index.ts';

export interface ExecutionLine {
  machine: string;
  name: string;
  arn: string;
  /** UTC instant. */
  startedAt: string;
  input: unknown;
  /** Where it is now; several where branches run side by side. */
  states: StateLine[];
}
interface StateLine {
  name: string;
  /** UTC instant, as is `until`. */
  since: string;
  waitsFor?: 'time' | 'retry' | 'call' | 'token' | 'execution';
  until?: string;
}

const instant = (moment: number): string => new Date(moment).toISOString();

export function executionLines(executions: readonly RunningExecution[]): ExecutionLine[] {
  return executions.map(({ machine, name, arn, startedAt, input, states }) => ({
    machine,
    name,
    arn,
    startedAt: instant(startedAt),
    input,
    states: states.map(stateLine),
  }));
}

/** Task tokens stay inside: with one, anybody could answer for the person. */
function stateLine({ state, enteredAt, waitsFor }: CurrentState): StateLine {
  return {
    name: state,
    since: instant(enteredAt),
    ...(waitsFor === undefined ? {} : { waitsFor: waitsFor.kind }),
    ...(waitsFor?.until === undefined ? {} : { until: instant(waitsFor.until) }),
  };
}
