/**
 * What the functions of a deployed stage have in their environment, asked of Lambda by the AWS command line, so that an
 * operator's command needs to be told the stage and nothing else.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as v from 'valibot';
import type { FunctionName } from '#functions/functions.ts';

/** Runs the AWS command line and gives what it prints. */
export type AwsCommandLine = (words: readonly string[]) => Promise<string>;

const variables = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.string()));

/** Between them they know every table, the case workflow, and what messages are sent with. */
const told: readonly FunctionName[] = ['after-event', 'after-goods', 'delivery-receipts'];

/** @param stage one of infra/settings: `prod`. */
export async function environmentOf(
  stage: string,
  run: AwsCommandLine = awsCommandLine,
): Promise<Record<string, string>> {
  const each = await Promise.all(told.map((name) => run(asking(`asar-${stage}-${name}`))));
  return Object.assign({}, ...each.map((printed) => v.parse(variables, printed)));
}

const asking = (functionName: string): string[] => [
  ...['lambda', 'get-function-configuration', '--function-name', functionName],
  ...['--query', 'Environment.Variables', '--output', 'json'],
];

/** @throws Error with what the command line said of it. */
const awsCommandLine: AwsCommandLine = async (words) => {
  try {
    return (await promisify(execFile)('aws', [...words])).stdout;
  } catch (error) {
    const said = v.safeParse(v.object({ stderr: v.pipe(v.string(), v.trim(), v.minLength(1)) }), error);
    const why = said.success ? said.output.stderr : 'the AWS command line (aws) could not be run';
    throw new Error(`The stage could not be asked for its tables: ${why}`, { cause: error });
  }
};
