/** The functions of a recording, played by what it says of their behaviour. */
import { randomUUID } from 'node:crypto';
import type { InvokeResult } from '#local/states/index.ts';
import { type Behaviour, runnable } from './recording.ts';

export type Sleep = (seconds: number) => Promise<void>;

export function playFunctions(behaviours: Readonly<Record<string, Behaviour>>, sleep: Sleep) {
  return async (name: string, payload: unknown): Promise<InvokeResult> => {
    const behaviour = behaviours[name];
    if (behaviour === undefined || behaviour.kind === 'missing') return missing(name);
    switch (behaviour.kind) {
      case 'echo':
        return { ok: true, payload };
      case 'return': {
        const { value, valueRepeat } = behaviour;
        const repeated = valueRepeat?.string.repeat(valueRepeat.times);
        return { ok: true, payload: repeated ?? value };
      }
      case 'sleep':
        await sleep(behaviour.seconds);
        return { ok: true, payload };
      case 'raise':
        return {
          ok: false,
          errorType: behaviour.errorType,
          errorMessage: behaviour.errorMessage,
          cause: inPython(behaviour),
        };
    }
  };
}

/** The recorded functions were written in Python, which words its errors in its own way and spaces its JSON. */
function inPython({ errorMessage, errorType, trace }: Extract<Behaviour, { kind: 'raise' }>): string {
  const members = [
    `"errorMessage": ${JSON.stringify(errorMessage)}`,
    `"errorType": ${JSON.stringify(errorType)}`,
    `"requestId": ${JSON.stringify(randomUUID())}`,
    ...(trace === undefined
      ? []
      : [`"stackTrace": [${trace.map((line) => JSON.stringify(line)).join(', ')}]`]),
  ];
  return `{${members.join(', ')}}`;
}

function missing(name: string): InvokeResult {
  const { region, account } = runnable;
  const arn = `arn:aws:lambda:${region}:${account}:function:${name}:$LATEST`;
  const about = 'Service: AWSLambda; Status Code: 404; Error Code: ResourceNotFoundException';
  return {
    ok: false,
    errorType: 'Lambda.ResourceNotFoundException',
    errorMessage: `Function not found: ${arn}`,
    cause: `Function not found: ${arn} (${about}; Request ID: ${randomUUID()}; Proxy: null)`,
  };
}
