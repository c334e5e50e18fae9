/**
 * `npm run restart-workflow -- [--stage <stage>] <reference> …`: has cases carried again whose execution was lost. A case
 * that is carried stays with its execution. Works on the stage, on what `TABLE_EVENTS`, `TABLE_ROWS`, `TABLE_ASKS` and
 * `CASE_WORKFLOW_ARN` name, or on the local system.
 */
import { readReference } from '#case';
import { createAsks, createCases } from '#functions/store/index.ts';
import { enterStage, readArguments } from './operators/arguments.ts';
import { command } from './operators/command.ts';
import { restartWorkflow } from './operators/restart-workflow.ts';
import { operatorsSurroundings } from './operators/surroundings.ts';

await command(async () => {
  const { words: typed, stage } = readArguments(process.argv.slice(2));
  if (typed.length === 0)
    throw new Error('Usage: npm run restart-workflow -- [--stage <stage>] <reference> …');
  const around = await operatorsSurroundings(
    await enterStage(stage),
    ['events', 'rows', 'asks'],
    ['CASE_WORKFLOW_ARN'],
  );
  const the = { ...around, cases: createCases(around.store), asks: createAsks(around.store) };
  for (const word of typed) {
    const read = readReference(word);
    const done = read.ok ? await restartWorkflow(the, read.value) : { ok: false, says: 'not a reference' };
    console.log(`${read.ok ? read.value : word}: ${done.says}`);
    if (!done.ok) process.exitCode = 1;
  }
});
