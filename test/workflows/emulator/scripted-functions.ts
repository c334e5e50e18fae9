/** The steps as functions of the emulator: each asks the test over HTTP what to do. */
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import * as v from 'valibot';
import { functions } from '#functions/functions.ts';
import { listening } from '#local/aws/listening.ts';
import type { ScriptedSteps } from '../scripted-steps.ts';
import type { Emulator } from './requests.ts';
import { zipOf } from './zip.ts';

const code = `exports.handler = async (payload) => {
  const asked = JSON.stringify({ name: process.env.AWS_LAMBDA_FUNCTION_NAME, payload });
  const told = await (await fetch(process.env.SCRIPT, { method: 'POST', body: asked })).json();
  if (told.ok) return told.payload;
  throw Object.assign(new Error(told.errorMessage), { name: told.errorType });
};`;

const asking = v.object({ name: v.string(), payload: v.unknown() });

/** @returns what has them follow another script. */
export async function makeScriptedFunctions(emulator: Emulator): Promise<(steps: ScriptedSteps) => void> {
  let followed: ScriptedSteps | undefined;
  const server = createServer(async (request, response) => {
    const { name, payload } = v.parse(asking, await json(request));
    response.end(JSON.stringify(await followed?.invoke(name, payload)));
  });
  server.unref();
  const port = await listening(server, 0);
  const zip = zipOf('index.js', code);
  for (const [name, { trigger }] of Object.entries(functions))
    if (trigger.kind === 'workflow')
      await emulator.makeFunction(name, zip, { SCRIPT: `http://127.0.0.1:${port}` });
  return (steps) => {
    followed = steps;
  };
}
