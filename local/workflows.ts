/** The workflow definitions with this system's ARNs in the place of their `${Names}`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionArn, machineArn, machineName } from './aws/names.ts';
import type { States } from './states/index.ts';

const ending = '.asl.json';

/** `look-at-the-case` is `${LookAtTheCaseArn}` in a definition. */
const substitutionName = (name: string): string =>
  `${name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}Arn`;

/** @throws Error naming a substitution that nothing stands for, or a field that the interpreter refuses. */
export function registerWorkflows(states: Pick<States, 'register'>, folder: string, functions: object): void {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
  const arns = new Map([
    ...Object.keys(functions).map((name) => [substitutionName(name), functionArn(name)] as const),
    ...names.map((name) => [substitutionName(name), machineArn(name)] as const),
  ]);
  for (const name of names) {
    const text = readFileSync(join(folder, name + ending), 'utf8');
    const substituted = text.replaceAll(/\$\{(\w+)\}/g, (_, wanted: string) => {
      const arn = arns.get(wanted);
      if (arn === undefined) throw new Error(`${name}${ending} names ${wanted}, which does not exist`);
      return arn;
    });
    const registered = states.register(machineName(name), JSON.parse(substituted));
    if (!('arn' in registered)) throw new Error(`${name}${ending}: ${JSON.stringify(registered)}`);
  }
}
