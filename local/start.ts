/**
 * `npm start`: the local system on http://localhost:3000, its data in .asar/ (`PORT` and `--fresh` change that).
 * Programs that start it for themselves also set `ASAR_FOLDER`, `ASAR_SEED=staff` and `ASAR_START_AT`.
 */
import { parseArgs } from 'node:util';
import { startSystem } from './system.ts';
import { FolderInUse, type LocalSystem } from './system-options.ts';

const folder = process.env['ASAR_FOLDER'] ?? '.asar';
const seed = process.env['ASAR_SEED'] === 'staff' ? 'staff' : true;
const startAt = process.env['ASAR_START_AT'];

const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false } } });
const port = Number(process.env['PORT'] ?? 3000);

try {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new RangeError('PORT is no port number');
  const began = performance.now();
  const system = await startSystem({
    folder,
    port,
    fresh: values.fresh,
    seed,
    startAt,
    scheduled: ['retention'],
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`Asar is ready on ${system.url} (control room: ${system.url}/local), after ${seconds} s.`);
  stopOnSignal(system);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

function stopOnSignal(system: LocalSystem): void {
  let stopping = false;
  const stop = async () => {
    // Whoever asks twice does not want to wait.
    if (stopping) process.exit(1);
    stopping = true;
    await system.stop();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function explain(error: unknown): string {
  if (error instanceof FolderInUse)
    return `${error.message}: stop that one first, or work in another folder.`;
  if (error instanceof RangeError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return `Port ${port} is taken; choose another with PORT=3001 npm start.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
