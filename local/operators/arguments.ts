/** What an operator types after the command's name, the same for every command: options first or last, and words. */
import { parseArgs } from 'node:util';
import { environmentOf } from './stage.ts';

export interface Typed {
  /** References, or whatever the command is about. */
  words: string[];
  stage?: string;
  /** Function names. */
  queue: string[];
  dryRun: boolean;
}

/** @throws TypeError that names an option there is not. */
export function readArguments(typed: readonly string[]): Typed {
  const { values, positionals } = parseArgs({
    args: [...typed],
    allowPositionals: true,
    options: {
      stage: { type: 'string' },
      queue: { type: 'string', multiple: true, default: [] },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const { stage, queue, 'dry-run': dryRun } = values;
  return { words: positionals, queue, dryRun, ...(stage !== undefined && { stage }) };
}

/**
 * The environment that the command works in: that of the stage's functions where a stage is named and the environment
 * does not say its tables already. Handlers read it too, hence in the process.
 */
export async function enterStage(stage: string | undefined): Promise<NodeJS.ProcessEnv> {
  if (stage !== undefined && process.env['TABLE_EVENTS'] === undefined)
    Object.assign(process.env, await environmentOf(stage));
  return process.env;
}
