/** Calls of an AWS emulator's APIs, which ask for no signature. */
import * as v from 'valibot';
import { account, region } from '#local/aws/names.ts';

export interface Emulator {
  /** Step Functions. @throws Error with what was answered instead. */
  states(operation: string, body: object): Promise<Record<string, unknown>>;
  /** Lambda: makes a function of this code. */
  makeFunction(name: string, zip: Buffer, environment: Record<string, string>): Promise<void>;
}

const answers = v.record(v.string(), v.unknown());

export function emulatorAt(url: string): Emulator {
  async function post(service: string, path: string, headers: object, body: object) {
    const credential = `${account}/20260302/${region}/${service}/aws4_request`;
    const answer = await fetch(url + path, {
      method: 'POST',
      headers: {
        ...headers,
        authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host, Signature=none`,
      },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${service}: ${answer.status} ${await answer.text()}`);
    return v.parse(answers, await answer.json());
  }

  return {
    states: (operation, body) =>
      post(
        'states',
        '/',
        { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AWSStepFunctions.${operation}` },
        body,
      ),
    async makeFunction(name, zip, environment) {
      await post(
        'lambda',
        '/2015-03-31/functions',
        { 'content-type': 'application/json' },
        {
          FunctionName: name,
          Runtime: 'nodejs24.x',
          Handler: 'index.handler',
          Role: `arn:aws:iam::${account}:role/scripted`,
          Code: { ZipFile: zip.toString('base64') },
          Environment: { Variables: environment },
        },
      );
    },
  };
}
