/**
 * `npm run verify-log -- [--stage <stage>] <reference> …`: whether the log of a case is whole and nobody changed its past.
 * Reads the tables of the stage, those that `TABLE_EVENTS` and `TABLE_ROWS` name with the AWS SDK's own environment, or
 * the running local system's (`PORT`, 3000 unless it says otherwise).
 */
import { readReference } from '#case';
import { createCases } from '#functions/store/index.ts';
import { enterStage, readArguments } from './operators/arguments.ts';
import { command } from './operators/command.ts';
import { operatorsSurroundings } from './operators/surroundings.ts';
import { checkLog } from './verify-log/check-log.ts';

await command(async () => {
  const { words: typed, stage } = readArguments(process.argv.slice(2));
  if (typed.length === 0) throw new Error('Usage: npm run verify-log -- [--stage <stage>] <reference> …');
  const cases = createCases((await operatorsSurroundings(await enterStage(stage), ['events', 'rows'])).store);
  for (const word of typed) {
    const read = readReference(word);
    const found = read.ok ? await checkLog(cases, read.value) : { ok: false, says: 'not a reference' };
    console.log(`${read.ok ? read.value : word}: ${found.says}`);
    if (!found.ok) process.exitCode = 1;
  }
});
