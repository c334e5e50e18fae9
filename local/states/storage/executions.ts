/** Keeps executions: where each one stands while it runs, and how it ended. */
import type { DatabaseSync } from 'node:sqlite';
import type { Execution, StartedBy, Status } from '../execution/model.ts';
import type { Json } from '../json.ts';
import { numberIn, optionalNumber, optionalText, type Row, textIn } from './rows.ts';

/** The part of an execution that only a running one has. */
type Position = Pick<
  Execution,
  'lastEvent' | 'lastThread' | 'lastCall' | 'deadline' | 'threads' | 'runnable'
>;

export type ExecutionStore = {
  put(execution: Execution): void;
  find(arn: string): Execution | undefined;
  running(): Execution[];
  lastNumber(): number;
  /** Newest first, from before the given number. */
  list(query: ListQuery): Execution[];
};
type ListQuery = {
  readonly machine: string;
  readonly status?: string;
  readonly before: number;
  readonly limit: number;
};

export function createExecutionStore(database: DatabaseSync): ExecutionStore {
  const insert = database.prepare(
    `INSERT INTO states_executions
       (number, arn, machine, name, revision, started, input, started_by, status, stopped, output, error, cause, position)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (number) DO UPDATE SET
       status = excluded.status, stopped = excluded.stopped, output = excluded.output,
       error = excluded.error, cause = excluded.cause, position = excluded.position`,
  );
  const byArn = database.prepare('SELECT * FROM states_executions WHERE arn = ?');
  const open = database.prepare("SELECT * FROM states_executions WHERE status = 'RUNNING' ORDER BY number");
  const last = database.prepare('SELECT coalesce(max(number), 0) AS number FROM states_executions');
  const listAll = database.prepare(
    'SELECT * FROM states_executions WHERE machine = ? AND number < ? ORDER BY number DESC LIMIT ?',
  );
  const listByStatus = database.prepare(
    'SELECT * FROM states_executions WHERE status = ? AND machine = ? AND number < ? ORDER BY number DESC LIMIT ?',
  );
  return {
    put: (execution) => {
      const { number, arn, machine, name, revision, startedAt, input, startedBy } = execution;
      const { status, stoppedAt, output, error, cause } = execution;
      insert.run(
        ...[number, arn, machine, name, revision, startedAt, JSON.stringify(input)],
        startedBy === undefined ? null : JSON.stringify(startedBy),
        ...[status, stoppedAt ?? null, output === undefined ? null : JSON.stringify(output)],
        ...[
          error ?? null,
          cause ?? null,
          status === 'RUNNING' ? JSON.stringify(positionOf(execution)) : null,
        ],
      );
    },
    find: (arn) => {
      const row = byArn.get(arn);
      return row === undefined ? undefined : executionIn(row);
    },
    running: () => open.all().map(executionIn),
    lastNumber: () => numberIn(last.get() ?? {}, 'number'),
    list: ({ machine, status, before, limit }) => {
      const rows =
        status === undefined
          ? listAll.all(machine, before, limit)
          : listByStatus.all(status, machine, before, limit);
      return rows.map(executionIn);
    },
  };
}

function positionOf({ lastEvent, lastThread, lastCall, deadline, threads, runnable }: Execution): Position {
  const position = { lastEvent, lastThread, lastCall, threads, runnable };
  return deadline === undefined ? position : { ...position, deadline };
}

function executionIn(row: Row): Execution {
  const position = optionalText(row, 'position');
  const startedBy = optionalText(row, 'started_by');
  const stoppedAt = optionalNumber(row, 'stopped');
  const output = optionalText(row, 'output');
  const error = optionalText(row, 'error');
  const cause = optionalText(row, 'cause');
  return {
    number: numberIn(row, 'number'),
    arn: textIn(row, 'arn'),
    machine: textIn(row, 'machine'),
    name: textIn(row, 'name'),
    revision: numberIn(row, 'revision'),
    status: statusIn(row),
    startedAt: numberIn(row, 'started'),
    input: json<Json>(textIn(row, 'input')),
    ...(startedBy === undefined ? {} : { startedBy: json<StartedBy>(startedBy) }),
    ...(stoppedAt === undefined ? {} : { stoppedAt }),
    ...(output === undefined ? {} : { output: json<Json>(output) }),
    ...(error === undefined ? {} : { error }),
    ...(cause === undefined ? {} : { cause }),
    ...(position === undefined
      ? { lastEvent: 0, lastThread: 0, lastCall: 0, threads: [], runnable: [] }
      : json<Position>(position)),
  };
}

/** Text that only this file has written, from a value of that very type. */
function json<T>(text: string): T {
  const value: T = JSON.parse(text);
  return value;
}

const statuses: readonly Status[] = ['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED'];

function statusIn(row: Row): Status {
  const text = textIn(row, 'status');
  const status = statuses.find((known) => known === text);
  if (status === undefined) throw new Error(`There is no execution status '${text}'`);
  return status;
}
