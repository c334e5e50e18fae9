/** The store's tests once more, against the emulator's DynamoDB in place of dynalite. */
import type { Emulator } from './cloud/emulator.ts';
import { root } from './machine/paths.ts';
import { run } from './machine/run.ts';

/** @returns vitest's own count. @throws Error with what failed. */
export async function testStore({ url }: Emulator): Promise<string> {
  const output = await run(`${root}/node_modules/.bin/vitest`, ['run', 'test/store', '--reporter=dot'], {
    env: { ASAR_TEST_DYNAMODB: url, NO_COLOR: '1' },
    within: 600,
  });
  return /Tests .*/.exec(output)?.[0] ?? 'No tests were counted';
}
