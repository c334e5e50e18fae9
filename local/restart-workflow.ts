/**
 * `npm run restart-workflow -- <reference> …`: has cases carried again whose execution was lost. A case that is carried
 * stays with its execution. Works on the local system, or on the stage that `TABLE_EVENTS`, `TABLE_ROWS`, `TABLE_ASKS`
 * and `CASE_WORKFLOW_ARN` name.
 */
import { readReference } from '#case';
import { createAsks, createCases } from '#functions/store/index.ts';
import { restartWorkflow } from './operators/restart-workflow.ts';
import { operatorsSurroundings } from './operators/surroundings.ts';

const typed = process.argv.slice(2);

if (typed.length === 0) {
  console.error('Usage: npm run restart-workflow -- <reference> …');
  process.exitCode = 1;
} else {
  const around = await operatorsSurroundings(process.env, ['events', 'rows', 'asks'], ['CASE_WORKFLOW_ARN']);
  const the = { ...around, cases: createCases(around.store), asks: createAsks(around.store) };
  for (const word of typed) {
    const read = readReference(word);
    const done = read.ok ? await restartWorkflow(the, read.value) : { ok: false, says: 'not a reference' };
    console.log(`${read.ok ? read.value : word}: ${done.says}`);
    if (!done.ok) process.exitCode = 1;
  }
}
