/** The local Step Functions service: runs Amazon States Language durably, with the real service's API and histories. */

import type { ApiAnswer } from './api/answers.ts';
import { callApi } from './api/operations.ts';
import type { UnsupportedField } from './definition/check.ts';
import type { StatesOptions } from './service/options.ts';
import { describeRunning, type RunningExecution } from './service/running.ts';
import { createService } from './service/service.ts';

export type { Refusal } from './definition/reader.ts';
export type { InvokeResult, StatesOptions, WorkflowCall } from './service/options.ts';
export type { CurrentState, RunningExecution } from './service/running.ts';

export interface States {
  /** Takes a definition with its `${Names}` filled in; the same name again is an update for new executions. */
  register(name: string, definition: unknown): { readonly arn: string } | UnsupportedField;
  /** One call of the JSON API; `operation` with or without its `AWSStepFunctions.` prefix. */
  api(operation: string, body: unknown): Promise<ApiAnswer>;
  running(): RunningExecution[];
  /** The moment (epoch milliseconds) of the earliest wait, timeout, heartbeat or retry. */
  nextDue(): number | undefined;
  /** Fires the one earliest timer due by `now`; false when there is none. */
  fireNext(now: number): Promise<boolean>;
  /** Resolves when no call is under way and nothing can move without a timer or an answer. */
  settled(): Promise<void>;
  /** After a restart: goes on where each execution was. A call under way at the crash is made again. */
  resume(): Promise<void>;
  /** Makes no further calls. The database stays open: it belongs to whoever opened it. */
  close(): void;
}

export function createStates(options: StatesOptions): States {
  const service = createService(options);
  return {
    register: (name, definition) => service.machines.register(name, definition),
    api: (operation, body) => callApi(service, operation, body),
    running: () => service.live.all().map(describeRunning),
    nextDue: service.nextDue,
    fireNext: service.fireNext,
    settled: service.settled,
    resume: service.resume,
    close: service.close,
  };
}
