/** A workflow's file (Amazon States Language, JSONata) and what its tasks use: functions, other machines, itself. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type FunctionName, functions } from '#functions/functions.ts';
import { functionNames, type MachineName, machineNames, pascalCase } from '../names.ts';

export interface WorkflowFile {
  /** The definition without white space. */
  definition: string;
  comment: string;
  functions: FunctionName[];
  /** Machines that it starts and whose end it waits for. */
  machines: MachineName[];
  /** It starts new executions of itself. */
  continuesItself: boolean;
}

interface State {
  Type: string;
  Resource?: string | undefined;
  Arguments?: unknown;
  Branches?: Machine[] | undefined;
  ItemProcessor?: Machine | undefined;
}
interface Machine {
  States: Record<string, State>;
}

const stateSchema: v.GenericSchema<unknown, State> = v.looseObject({
  Type: v.string(),
  Resource: v.optional(v.string()),
  Arguments: v.optional(v.unknown()),
  Branches: v.optional(v.array(v.lazy(() => machineSchema))),
  ItemProcessor: v.optional(v.lazy(() => machineSchema)),
});
const machineSchema: v.GenericSchema<unknown, Machine> = v.looseObject({
  States: v.record(v.string(), stateSchema),
});
const fileSchema = v.intersect([machineSchema, v.looseObject({ Comment: v.string() })]);
const callsFunction = v.looseObject({ FunctionName: v.string() });
const startsMachine = v.looseObject({ StateMachineArn: v.string() });

const itself = '{% $states.context.StateMachine.Id %}';
const functionOf = new Map(functionNames.map((name) => [substitutionOf(name), name]));
const machineOf = new Map(machineNames.map((name) => [substitutionOf(name), name]));

/** Name of the substitution that stands for a function's or a machine's ARN: `LookAtTheCaseArn`. */
export function substitutionOf(name: FunctionName | MachineName): string {
  return `${pascalCase(name)}Arn`;
}

/** @throws Error naming each task whose permissions could not be told, and each substitution that stands for nothing. */
export function readWorkflowFile(path: string): WorkflowFile {
  const json: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const file = v.parse(fileSchema, json);
  const definition = JSON.stringify(json);
  const used = {
    functions: new Set<FunctionName>(),
    machines: new Set<MachineName>(),
    continuesItself: false,
  };
  const problems: string[] = [];
  const note = <Name>(found: Name | undefined, into: Set<Name>, problem: string): void => {
    if (found === undefined) problems.push(problem);
    else into.add(found);
  };
  for (const [name, state] of tasksOf(file)) {
    const resource = (state.Resource ?? '').replace(/^arn:aws:states:::/, '');
    if (resource === 'lambda:invoke' || resource === 'lambda:invoke.waitForTaskToken') {
      const called = v.parse(callsFunction, state.Arguments).FunctionName;
      note(functionOf.get(inside(called)), used.functions, `"${name}" calls an unknown function: ${called}`);
    } else if (resource === 'states:startExecution.sync:2') {
      const started = v.parse(startsMachine, state.Arguments).StateMachineArn;
      note(machineOf.get(inside(started)), used.machines, `"${name}" starts an unknown machine: ${started}`);
    } else if (
      resource === 'states:startExecution' &&
      v.parse(startsMachine, state.Arguments).StateMachineArn === itself
    ) {
      used.continuesItself = true;
    } else {
      problems.push(`"${name}" needs a permission nobody described: ${state.Resource}`);
    }
  }
  const known = new Set([...used.functions, ...used.machines].map(substitutionOf));
  for (const [whole, substitution = ''] of definition.matchAll(/\$\{([^}]*)\}/g)) {
    if (!known.has(substitution)) problems.push(`No task uses the substitution ${whole}`);
  }
  problems.push(...notForWorkflows([...used.functions]));
  if (problems.length > 0) throw new Error(`${path}: ${problems.join('; ')}`);
  return {
    definition,
    comment: file.Comment,
    functions: [...used.functions],
    machines: [...used.machines],
    continuesItself: used.continuesItself,
  };
}

const tasksOf = (machine: Machine): [string, State][] =>
  Object.entries(machine.States).flatMap(([name, state]) => [
    ...(state.Type === 'Task' ? [[name, state] satisfies [string, State]] : []),
    ...(state.Branches ?? []).flatMap(tasksOf),
    ...(state.ItemProcessor ? tasksOf(state.ItemProcessor) : []),
  ]);

const inside = (substitution: string): string => /^\$\{(.*)\}$/.exec(substitution)?.[1] ?? '';

const notForWorkflows = (names: FunctionName[]): string[] =>
  names
    .filter((name) => functions[name].trigger.kind !== 'workflow')
    .map((name) => `${name} is not a function for workflows`);
