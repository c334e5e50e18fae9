/**
 * `npm run rebuild-projections [-- --stage <stage>] [<reference> …]`: makes the rows, lists and figures of all cases (or of
 * these) anew from their logs. Works on the stage, on what `TABLE_EVENTS`, `TABLE_ROWS` and `ORGANISATION` name, or on the
 * local system.
 */
import { readReference } from '#case';
import { enterStage, readArguments } from './operators/arguments.ts';
import { command } from './operators/command.ts';
import { rebuild, rebuildAll } from './operators/rebuild-projections.ts';
import { operatorsSurroundings } from './operators/surroundings.ts';

await command(async () => {
  const { words: typed, stage } = readArguments(process.argv.slice(2));
  const { store } = await operatorsSurroundings(
    await enterStage(stage),
    ['events', 'rows'],
    ['ORGANISATION'],
  );
  if (typed.length === 0) {
    const { cases, withoutLog } = await rebuildAll(store);
    console.log(`${cases} cases rebuilt`);
    for (const reference of withoutLog) console.log(`${reference}: a row without a log, left as it is`);
    if (withoutLog.length > 0) process.exitCode = 1;
  }
  for (const word of typed) {
    const read = readReference(word);
    const done = read.ok && (await rebuild(store, read.value));
    console.log(`${read.ok ? read.value : word}: ${done ? 'rebuilt' : 'no such case'}`);
    if (!done) process.exitCode = 1;
  }
});
