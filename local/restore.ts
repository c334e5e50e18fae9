/**
 * `npm run restore -- --stage <stage> --table <table> [--at <instant>]`: restores a table of the stage as it was at an
 * instant (UTC, `2026-11-22T04:00:00Z`; the latest possible when none is given) into a new table beside it. Of `events`,
 * every log is verified and compared with the one in use; in `people`, families that have been erased are erased again.
 * What to do with the new table: docs/restore.md.
 */
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { tableNames } from '#functions/functions.ts';
import { enterStage } from './operators/arguments.ts';
import { compareLogs } from './operators/restore/compare-logs.ts';
import { eraseAgain } from './operators/restore/erase-again.ts';
import { isSound, report } from './operators/restore/report.ts';
import { restoreTable } from './operators/restore/restore-table.ts';
import { operatorsSurroundings } from './operators/surroundings.ts';

const typed = v.object({
  stage: v.optional(v.string()),
  table: v.picklist(tableNames, `--table is one of ${tableNames.join(', ')}`),
  at: v.optional(
    v.pipe(
      v.string(),
      v.isoTimestamp('--at is a UTC instant: 2026-11-22T04:00:00Z'),
      v.transform((at) => new Date(at)),
    ),
  ),
});

/** The largest tables take hours. */
const longest = 12 * 3600;
const options = { stage: { type: 'string' }, table: { type: 'string' }, at: { type: 'string' } } as const;
const tell = (line: string): void => console.log(line);

const { stage, table, at } = v.parse(typed, parseArgs({ options }).values);
const { store } = await operatorsSurroundings(await enterStage(stage), ['events', table]);
const restored = await restoreTable({ dynamo: store.dynamo, longest }, store.tables[table], at);
if (!restored.ok) {
  console.error(`${store.tables[table]}: ${restored.failure}`);
  process.exitCode = 1;
} else {
  tell(`Restored into ${restored.value}`);
  if (table === 'events') {
    const compared = await compareLogs(store, restored.value);
    report(compared).forEach(tell);
    if (!isSound(compared)) process.exitCode = 1;
  }
  if (table === 'people') {
    const again = await eraseAgain(store, restored.value);
    tell(`${again.length} families erased there that have been erased since or before`);
  }
  tell('What is to be done with it: docs/restore.md');
}
