/** Amazon Resource Names of machines, executions and functions: built and taken apart in one place. */
export type Place = { readonly region: string; readonly account: string };

export function machineArn(place: Place, name: string): string {
  return `arn:aws:states:${place.region}:${place.account}:stateMachine:${name}`;
}

export function executionArn(place: Place, machine: string, name: string): string {
  return `arn:aws:states:${place.region}:${place.account}:execution:${machine}:${name}`;
}

/** The machine's name in its ARN; undefined when the text is no such ARN. */
export function machineNameOf(arn: string): string | undefined {
  return /^arn:[^:]+:states:[^:]*:[^:]*:stateMachine:([^:]+)$/.exec(arn)?.[1];
}

export function isExecutionArn(arn: string): boolean {
  return /^arn:[^:]+:states:[^:]*:[^:]*:execution:[^:]+:[^:]+$/.test(arn);
}

/** The plain name of a Lambda function given by name, partial or full ARN, with or without a version. */
export function functionNameOf(reference: string): string {
  const full = /^(?:arn:[^:]+:lambda:[^:]*:)?(?:[^:]+:)?function:([^:]+)(?::[^:]+)?$/.exec(reference);
  if (full?.[1] !== undefined) return full[1];
  return reference.split(':')[0] ?? reference;
}
