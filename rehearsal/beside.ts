/**
 * What goes on beside the rehearsal: the templates of the real stages are read by cfn-lint, and on an emulator of their own
 * the tests of the workflows and of the store run once more.
 */
import { synthesise } from './cloud/deploy.ts';
import { type Emulator, startEmulator } from './cloud/emulator.ts';
import { lintTemplates } from './cloud/lint.ts';
import { root } from './machine/paths.ts';
import { run } from './machine/run.ts';

export interface Beside {
  /** What vitest counted and cfn-lint found, in lines. @throws Error with what failed. */
  results: Promise<string[]>;
  stop(): Promise<void>;
}

export async function startBeside(): Promise<Beside> {
  const emulator = await startEmulator({ name: 'beside', clock: 0, permissions: false });
  const results = inTurn(emulator);
  // It is awaited at the end; until then nobody need hear of it.
  results.catch(() => undefined);
  return { results, stop: emulator.stop };
}

async function inTurn({ url, controlUrl, env }: Emulator): Promise<string[]> {
  const paths = await tests(
    // One clock for all: one file after the other.
    ['test/workflows', '--project', 'parts', '--no-file-parallelism'],
    { ASAR_TEST_STEP_FUNCTIONS: url, ASAR_TEST_CLOCK: controlUrl },
  );
  const store = await tests(['test/store', '--project', 'whole'], { ASAR_TEST_DYNAMODB: url });
  const linted = await lintTemplates([await synthesise({ env }, 'dev'), await synthesise({ env }, 'prod')]);
  return [
    `Workflows' paths on its Step Functions: ${paths}`,
    `The store's on its DynamoDB: ${store}`,
    'cfn-lint, of dev and prod:',
    ...linted,
  ];
}

async function tests(which: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const output = await run(`${root}/node_modules/.bin/vitest`, ['run', ...which, '--reporter=dot'], {
    env: { ...env, NO_COLOR: '1' },
    within: 600,
  });
  return /Tests +(.*)/.exec(output)?.[1] ?? 'none were counted';
}
