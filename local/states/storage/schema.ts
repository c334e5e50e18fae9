/** The tables of this service in the shared database; all of them begin with `states_`. */
export const schema = `
CREATE TABLE IF NOT EXISTS states_machines (
  name TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS states_revisions (
  revision INTEGER PRIMARY KEY,
  machine TEXT NOT NULL,
  definition TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS states_executions (
  number INTEGER PRIMARY KEY,
  arn TEXT NOT NULL UNIQUE,
  machine TEXT NOT NULL,
  name TEXT NOT NULL,
  revision INTEGER NOT NULL,
  status TEXT NOT NULL,
  started INTEGER NOT NULL,
  stopped INTEGER,
  input TEXT NOT NULL,
  output TEXT,
  error TEXT,
  cause TEXT,
  started_by TEXT,
  position TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS states_executions_by_machine ON states_executions (machine, number);
CREATE INDEX IF NOT EXISTS states_executions_by_status ON states_executions (status, machine, number);
CREATE TABLE IF NOT EXISTS states_events (
  execution INTEGER NOT NULL,
  id INTEGER NOT NULL,
  previous INTEGER NOT NULL,
  at INTEGER NOT NULL,
  type TEXT NOT NULL,
  details TEXT,
  PRIMARY KEY (execution, id)
) STRICT, WITHOUT ROWID;
`;
