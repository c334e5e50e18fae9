/** The queues of a stage that hold what a function gave up on; infra/triggers makes one for each of these functions. */
import { type FunctionEntry, type FunctionName, functions, type Trigger } from '#functions/functions.ts';

export interface DeadLetterQueue {
  name: string;
  /** Whose letters they are. */
  of: FunctionName;
  trigger: Extract<Trigger, { kind: 'stream' | 'receipts' }>;
}

/** @param only names of functions; empty: all that have a queue. */
export function deadLetterQueues(stage: string, only: readonly string[] = []): DeadLetterQueue[] {
  const entries: [string, FunctionEntry][] = Object.entries(functions);
  const queues = entries.flatMap(([of, { trigger }]) =>
    isName(of) && (trigger.kind === 'stream' || trigger.kind === 'receipts')
      ? [{ name: `asar-${stage}-${of}-dead-letters`, of, trigger }]
      : [],
  );
  const unknown = only.filter((name) => !queues.some(({ of }) => of === name));
  if (unknown.length > 0)
    throw new Error(
      `No dead letters of ${unknown.join(', ')}; there are those of ${queues.map(({ of }) => of).join(', ')}`,
    );
  return only.length === 0 ? queues : queues.filter(({ of }) => only.includes(of));
}

const isName = (name: string): name is FunctionName => Object.hasOwn(functions, name);
