/** `cdk bootstrap` and `cdk deploy` of the very app that is deployed to AWS. */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { inFolder, root } from '../machine/paths.ts';
import { run } from '../machine/run.ts';
import { account, type Emulator, region } from './emulator.ts';

const outputs = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    'asar-rehearsal-stateful': v.object({
      UserPool: v.string(),
      Tableevents: v.string(),
      Tablepeople: v.string(),
    }),
    'asar-rehearsal-stateless': v.object({ Coordinators: v.string(), SignInClientId: v.string() }),
  }),
);

export interface Deployed {
  userPool: string;
  /** Names of tables. */
  tables: { events: string; people: string };
  /** The front doors as links carry them: `https://4af3c1d2.execute-api.eu-central-1.amazonaws.com`. */
  baseUrl: string;
}

const cdk = ({ env }: Pick<Emulator, 'env'>, args: readonly string[], stage = 'rehearsal'): Promise<string> =>
  run(`${root}/node_modules/.bin/cdk`, [...args, '-c', `stage=${stage}`], {
    env: { ...env, CDK_DEFAULT_ACCOUNT: account, CDK_DEFAULT_REGION: region },
    within: 400,
  });

/** @param app as below: else the app would be run once more to find its region. */
export const bootstrap = (emulator: Emulator, app: string): Promise<string> =>
  cdk(emulator, ['bootstrap', `aws://${account}/${region}`, '--app', app]);

/** @param app where the templates are: synthesised once, deployed from there. */
export async function deploy(emulator: Emulator, app: string): Promise<Deployed> {
  const file = inFolder('outputs.json');
  await cdk(emulator, [
    ...['deploy', '--all', '--app', app, '--require-approval', 'never', '--outputs-file', file],
  ]);
  const read = v.parse(outputs, await readFile(file, 'utf8'));
  return {
    userPool: read['asar-rehearsal-stateful'].UserPool,
    tables: {
      events: read['asar-rehearsal-stateful'].Tableevents,
      people: read['asar-rehearsal-stateful'].Tablepeople,
    },
    baseUrl: new URL(read['asar-rehearsal-stateless'].Coordinators).origin,
  };
}

/** @returns the folder with the templates. */
export async function synthesise({ env }: Pick<Emulator, 'env'>, stage = 'rehearsal'): Promise<string> {
  const app = inFolder('cdk.out', stage);
  await cdk({ env }, ['synth', '--quiet', '--output', app], stage);
  return app;
}
