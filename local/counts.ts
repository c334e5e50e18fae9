/** What a run has used, for a bill: invocations by function, and calls of the AWS services by operation. */

export interface Counts {
  invocations: Record<string, number>;
  /** `DynamoDB_20120810.PutItem`; SES calls, which name no operation, count as `SES`. */
  calls: Record<string, number>;
}

export interface Counting extends Counts {
  invoked(functionName: string): void;
  called(target: string): void;
}

export function createCounting(): Counting {
  const invocations: Record<string, number> = {};
  const calls: Record<string, number> = {};
  const add = (to: Record<string, number>, name: string) => {
    to[name] = (to[name] ?? 0) + 1;
  };
  return {
    invocations,
    calls,
    invoked: (functionName) => add(invocations, functionName),
    called: (target) => add(calls, target === '' ? 'SES' : target),
  };
}
