/** The Python environment of the rehearsal, with the emulator and the template linter in it. */
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { inFolder, root } from './paths.ts';
import { run } from './run.ts';

const requirements = `${root}/rehearsal/emulator/requirements.txt`;
const environment = inFolder('venv');
const installed = inFolder('venv/installed.txt');

export const inEnvironment = (program: string): string => inFolder('venv/bin', program);

/** The rehearsal cannot be held on this machine. */
export class NoPython extends Error {}

const recentEnough = 'import sys; sys.exit(sys.version_info < (3, 10))';

/** Made once, and anew when the requirements change. @throws NoPython with what is missing. */
export async function makeEnvironment(): Promise<void> {
  const wanted = await readFile(requirements, 'utf8');
  if (existsSync(installed) && (await readFile(installed, 'utf8')) === wanted) return;
  await rm(environment, { recursive: true, force: true });
  await needed('python3 of version 3.10 or later', 'python3', ['-c', recentEnough]);
  await needed('what python3 makes environments with (on Debian: apt-get install python3-venv)', 'python3', [
    ...['-m', 'venv', environment],
  ]);
  await needed(
    'a registry that has the packages of rehearsal/emulator/requirements.txt',
    inEnvironment('pip'),
    [...['install', '--quiet', '--disable-pip-version-check', '--requirement', requirements]],
  );
  await writeFile(installed, wanted);
}

async function needed(what: string, command: string, args: readonly string[]): Promise<void> {
  await run(command, args, { within: 400 }).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message.trimEnd().split('\n').at(-1) : String(cause);
    throw new NoPython(`Not rehearsed: it needs ${what}. (${why})`, { cause });
  });
}
