/** All that this service keeps, in one database; one turn of an execution is one transaction. */
import type { DatabaseSync } from 'node:sqlite';
import type { HistoryEvent } from '../execution/history-event.ts';
import type { Execution } from '../execution/model.ts';
import { createExecutionStore, type ExecutionStore } from './executions.ts';
import { createHistoryStore, type HistoryStore } from './history.ts';
import { createMachineStore, type MachineStore } from './machines.ts';
import { schema } from './schema.ts';

export type Storage = {
  readonly machines: MachineStore;
  readonly executions: ExecutionStore;
  readonly history: HistoryStore;
  /** Keeps where an execution stands together with what has happened on the way there. */
  keep(execution: Execution, events: readonly HistoryEvent[]): void;
};

export function openStorage(database: DatabaseSync): Storage {
  database.exec(schema);
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const rollback = database.prepare('ROLLBACK');
  const transact = (work: () => void) => {
    begin.run();
    try {
      work();
      commit.run();
    } catch (error) {
      rollback.run();
      throw error;
    }
  };
  const executions = createExecutionStore(database);
  const history = createHistoryStore(database);
  return {
    machines: createMachineStore(database, transact),
    executions,
    history,
    keep: (execution, events) => {
      transact(() => {
        executions.put(execution);
        history.append(execution.number, events);
      });
    },
  };
}
