/** The Python environment of the rehearsal, with the emulator and the template linter in it. */
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { inFolder, root } from './paths.ts';
import { run } from './run.ts';

const requirements = `${root}/rehearsal/emulator/requirements.txt`;
const environment = inFolder('venv');
const installed = inFolder('venv/installed.txt');

export const inEnvironment = (program: string): string => inFolder('venv/bin', program);

export class NoPython extends Error {}

/** Made once, and anew when the requirements change. @throws NoPython where it cannot be made. */
export async function makeEnvironment(): Promise<void> {
  const wanted = await readFile(requirements, 'utf8');
  if (existsSync(installed) && (await readFile(installed, 'utf8')) === wanted) return;
  await rm(environment, { recursive: true, force: true });
  try {
    const recent = 'import sys; sys.exit(sys.version_info < (3, 10))';
    await run('python3', ['-c', recent], { within: 20 });
    await run('python3', ['-m', 'venv', environment], { within: 120 });
    await run(inEnvironment('pip'), ['install', '--quiet', '--requirement', requirements], { within: 400 });
  } catch (error) {
    throw new NoPython(
      'Not rehearsed: it needs Python 3.10 or later, and a registry with the packages it names',
      {
        cause: error,
      },
    );
  }
  await writeFile(installed, wanted);
}
