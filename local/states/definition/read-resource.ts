/** Reads what a Task calls, and refuses arguments of the call that would have no effect here. */
import { isJsonObject } from '../json.ts';
import type { Reader } from './reader.ts';
import { parseResource, type Resource } from './resource.ts';

/** Arguments that are carried out; further integrations look after their own. */
const known: ReadonlyMap<string, readonly string[]> = new Map([
  ['lambda:invoke', ['FunctionName', 'Payload']],
  ['states:startExecution', ['StateMachineArn', 'Name', 'Input']],
]);

export function readResource(reader: Reader, services: ReadonlySet<string>): Resource {
  const text = reader.text('Resource') ?? '';
  const resource = parseResource(text, services);
  if (resource === undefined) {
    reader.refuse('Resource', 'unsupported', `this resource is not supported: ${text}`);
    return { kind: 'function', arn: text };
  }
  if (resource.kind === 'service') checkArguments(reader, `${resource.service}:${resource.action}`);
  return resource;
}

function checkArguments(reader: Reader, service: string): void {
  const allowed = known.get(service);
  if (allowed === undefined) return;
  for (const field of ['Arguments', 'Parameters']) {
    const given = reader.raw[field];
    for (const name of isJsonObject(given) ? Object.keys(given) : []) {
      if (allowed.includes(name.replace(/\.\$$/, ''))) continue;
      reader.refuse(`${field}/${name}`, 'unsupported', `this argument of ${service} is not supported`);
    }
  }
}
