/**
 * `npm run redrive -- --stage <stage> [--queue <function> …] [--dry-run]`: does again what functions gave up on. Each dead
 * letter is told in words, what it stands for is done by the function's own handler here, and the letter is removed
 * once that has succeeded; reactions may run twice. Without a stage: the local system's. The tables are those of the
 * stage, or of the environment where it names them.
 */
import './operators/errors-only.ts';

import { resolve } from 'node:path';
import { SQSClient } from '@aws-sdk/client-sqs';
import { functions } from '#functions/functions.ts';
import { createHandlers } from './functions/handlers.ts';
import { enterStage, readArguments } from './operators/arguments.ts';
import { command } from './operators/command.ts';
import { createDoAgain } from './operators/redrive/do-again.ts';
import { openLetterBox } from './operators/redrive/letter-box.ts';
import { redriveLocalSystem } from './operators/redrive/of-local-system.ts';
import { deadLetterQueues } from './operators/redrive/queues.ts';
import { redriveQueue } from './operators/redrive/redrive-queue.ts';
import { operatorsSurroundings } from './operators/surroundings.ts';

const tell = (line: string): void => console.log(line);

await command(async () => {
  const { stage, queue, dryRun } = readArguments(process.argv.slice(2));
  if (stage === undefined) {
    await redriveLocalSystem(`http://localhost:${process.env['PORT'] ?? 3000}`, { dryRun, tell });
    return;
  }
  const queues = deadLetterQueues(stage, queue);
  const { store } = await operatorsSurroundings(await enterStage(stage), ['events', 'goods']);
  const doAgain = createDoAgain(createHandlers(functions, resolve(import.meta.dirname, '..')));
  const sqs = new SQSClient({});
  let stay = 0;
  for (const one of queues)
    stay += await redriveQueue({ store, doAgain, dryRun, tell }, one, await openLetterBox(sqs, one.name));
  if (stay > 0 && !dryRun) process.exitCode = 1;
});
