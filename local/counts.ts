/** What a run has used, for a bill: invocations by function, and calls of the AWS services by operation. */
import type { Units } from './aws/metering.ts';

export interface Counts {
  invocations: Record<string, number>;
  /** `DynamoDB_20120810.PutItem`; SES calls, which name no operation, count as `SES`. */
  calls: Record<string, number>;
  /** How long the invocations of each function took, in milliseconds, each rounded up as Lambda bills it. */
  milliseconds: Record<string, number>;
  /** DynamoDB's request units; counted in a system that is metered. */
  units: Units;
}

export interface Counting extends Counts {
  /** @param took milliseconds */
  invoked(functionName: string, took: number): void;
  spent(units: Units): void;
  called(target: string): void;
}

export function createCounting(): Counting {
  const invocations: Record<string, number> = {};
  const calls: Record<string, number> = {};
  const milliseconds: Record<string, number> = {};
  const units: Units = { read: 0, write: 0 };
  const add = (to: Record<string, number>, name: string, number = 1) => {
    to[name] = (to[name] ?? 0) + number;
  };
  return {
    invocations,
    calls,
    milliseconds,
    units,
    invoked(functionName, took) {
      add(invocations, functionName);
      add(milliseconds, functionName, Math.ceil(took));
    },
    spent({ read, write }) {
      units.read += read;
      units.write += write;
    },
    called: (target) => add(calls, target === '' ? 'SES' : target),
  };
}
