/** The workflow's executions of a case, and the history of the one that was chosen. */
import type { CaseReference, Result } from '#case';
import type { CaseExecution } from '#functions/store/ports.ts';
import type { ManagerDependencies } from '../dependencies.ts';
import type { ExecutionPage } from './execution-port.ts';
import type { ViewOptions } from './view-options.ts';

/** Events of an execution on a page: about 15 steps to the hundred. */
const onAPage = 300;

export interface ChosenExecution {
  /** From 1, in the order they were started. */
  number: number;
  history: Result<ExecutionPage, 'no-longer-kept' | 'unknown'>;
  /** The cursor asked for was not one of this history, or too old. */
  badCursor: boolean;
}

export interface ReadExecutions {
  all: CaseExecution[];
  chosen?: ChosenExecution;
}

export async function readExecutions(
  { asks, executions }: Pick<ManagerDependencies, 'asks' | 'executions'>,
  reference: CaseReference,
  { execution: number, executionCursor }: ViewOptions,
): Promise<ReadExecutions> {
  const listed = await asks.executions(reference);
  const all = listed.toSorted(inOrder);
  if (number === undefined) return { all };
  const execution = all[number - 1];
  if (execution === undefined) {
    return { all, chosen: { number, history: { ok: false, failure: 'unknown' }, badCursor: false } };
  }
  const from = executionCursor === undefined ? {} : { cursor: executionCursor };
  const read = await executions.read(execution.arn, { limit: onAPage, ...from });
  if (read.ok || read.failure === 'no-longer-kept') {
    return { all, chosen: { number, history: asHistory(read), badCursor: false } };
  }
  const first = await executions.read(execution.arn, { limit: onAPage });
  return { all, chosen: { number, history: asHistory(first), badCursor: true } };
}

/** By their start; where a case begins and asks at once, the case comes first. */
const inOrder = (a: CaseExecution, b: CaseExecution): number =>
  Date.parse(a.startedAt) - Date.parse(b.startedAt) ||
  Number(b.machine === 'case') - Number(a.machine === 'case');

/** A history whose first page has a bad cursor is one the service does not give out. */
const asHistory = (
  read: Result<ExecutionPage, 'no-longer-kept' | 'bad-cursor'>,
): ChosenExecution['history'] => (read.ok ? read : { ok: false, failure: 'no-longer-kept' });
