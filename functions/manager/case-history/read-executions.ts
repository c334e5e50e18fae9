/** One page of a case's workflow executions, and the history of the one that was chosen. */
import type { CaseReference, Result } from '#case';
import type { CaseExecution, Page } from '#functions/store/ports.ts';
import { type Listed, orFirstPage } from '#functions/web/first-page.ts';
import type { ManagerDependencies } from '../dependencies.ts';
import type { ExecutionPage } from './execution-port.ts';
import type { ViewOptions } from './view-options.ts';

const executionsOnAPage = 20;

/** Events of an execution on a page: about 15 steps to the hundred. */
const eventsOnAPage = 300;

export interface ChosenExecution {
  /** Absent where the case has none of that name. */
  execution?: CaseExecution;
  history: Result<ExecutionPage, 'no-longer-kept' | 'unknown'>;
  /** The cursor asked for was not one of this history, or too old. */
  badCursor: boolean;
}

export interface ReadExecutions {
  listed: Listed<Page<CaseExecution>>;
  chosen?: ChosenExecution;
}

type Reading = Pick<ManagerDependencies, 'asks' | 'executions'>;

export async function readExecutions(
  deps: Reading,
  reference: CaseReference,
  { execution: name, executionsCursor, executionCursor }: ViewOptions,
): Promise<ReadExecutions> {
  const [listed, chosen] = await Promise.all([
    orFirstPage(
      (from) => deps.asks.executions(reference, { limit: executionsOnAPage, ...from }),
      executionsCursor,
    ),
    name === undefined ? undefined : readChosen(deps, reference, name, executionCursor),
  ]);
  return { listed, ...(chosen && { chosen }) };
}

/** A name from an address is looked up among this case's executions; another case's history is never read. */
async function readChosen(
  { asks, executions }: Reading,
  reference: CaseReference,
  name: string,
  cursor: string | undefined,
): Promise<ChosenExecution> {
  const execution = await asks.findExecution(reference, name);
  if (execution === undefined) return { history: { ok: false, failure: 'unknown' }, badCursor: false };
  const from = cursor === undefined ? {} : { cursor };
  const read = await executions.read(execution.arn, { limit: eventsOnAPage, ...from });
  if (read.ok || read.failure === 'no-longer-kept') {
    return { execution, history: asHistory(read), badCursor: false };
  }
  const first = await executions.read(execution.arn, { limit: eventsOnAPage });
  return { execution, history: asHistory(first), badCursor: true };
}

/** A history whose first page has a bad cursor is one the service does not give out. */
const asHistory = (
  read: Result<ExecutionPage, 'no-longer-kept' | 'bad-cursor'>,
): ChosenExecution['history'] => (read.ok ? read : { ok: false, failure: 'no-longer-kept' });
