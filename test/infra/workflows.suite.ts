/** The workflows' files: valid, complete, and refused with a reason where they are not. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import validate from 'asl-validator';
import { afterAll, describe, expect, it } from 'vitest';
import { machineNames } from '#infra/names.ts';
import { readWorkflowFile } from '#infra/workflows/workflow-file.ts';
import { synthesise } from './synthesised.ts';

const folder = mkdtempSync(join(tmpdir(), 'workflows-'));
/** As a workflow's file writes what is filled in when it is deployed. */
const arnOf = (name: string): string => `\${${name}}`;
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(machineNames)('the workflow %s', (name) => {
  const text = readFileSync(`workflows/${name}.asl.json`, 'utf8');

  it('is valid Amazon States Language', () => {
    const result = validate(JSON.parse(text));
    expect(result.errors).toEqual([]);
    expect(result.isValid).toBe(true);
  });

  it('has an address for every name that stands for one', () => {
    const cloud = synthesise('dev');
    const machine = cloud.stacks.stateless.workflows.find((workflow) => workflow.name === name);
    const [, made] =
      [...cloud.resources('AWS::StepFunctions::StateMachine')].find(
        ([, { properties }]) => properties.StateMachineName === `asar-dev-${name}`,
      ) ?? [];
    const named = [...text.matchAll(/\$\{(\w+)\}/g)].map(([, substitution]) => substitution);
    expect(Object.keys(made?.properties.DefinitionSubstitutions).sort()).toEqual([...new Set(named)].sort());
    expect(made?.properties.LoggingConfiguration).toMatchObject({
      Level: 'ALL',
      IncludeExecutionData: false,
    });
    expect(made?.properties.TracingConfiguration).toEqual({ Enabled: true });
    expect(machine?.file.comment.length).toBeGreaterThan(50);
  });
});

describe('a workflow file', () => {
  const task = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', End: true };
  const write = (state: object): string => {
    const path = join(folder, 'some.asl.json');
    writeFileSync(
      path,
      JSON.stringify({ Comment: 'Some', QueryLanguage: 'JSONata', StartAt: 'Ask', States: { Ask: state } }),
    );
    return path;
  };

  it('given a function that is not in the table, is refused by the name of the state', () => {
    const path = write({ ...task, Arguments: { FunctionName: arnOf('AskAStrangerArn') } });
    expect(() => readWorkflowFile(path)).toThrow(
      `"Ask" calls an unknown function: ${arnOf('AskAStrangerArn')}`,
    );
  });

  it('given a door as a step, is refused', () => {
    const path = write({ ...task, Arguments: { FunctionName: arnOf('VolunteerArn') } });
    expect(() => readWorkflowFile(path)).toThrow('volunteer is not a function for workflows');
  });

  it('given a service that nobody described the permission for, is refused', () => {
    const path = write({ ...task, Resource: 'arn:aws:states:::sqs:sendMessage', Arguments: {} });
    expect(() => readWorkflowFile(path)).toThrow('"Ask" needs a permission nobody described');
  });

  it('given a name that no task uses, is refused', () => {
    const path = write({
      ...task,
      Arguments: { FunctionName: arnOf('LookAtTheCaseArn'), Payload: { also: arnOf('Forgotten') } },
    });
    expect(() => readWorkflowFile(path)).toThrow(`No task uses the substitution ${arnOf('Forgotten')}`);
  });

  it('finds the tasks inside of Map and Parallel too', () => {
    const inner = {
      StartAt: 'Look',
      States: { Look: { ...task, Arguments: { FunctionName: arnOf('LookAtTheCaseArn') } } },
    };
    const path = write({
      Type: 'Parallel',
      End: true,
      Branches: [{ StartAt: 'Each', States: { Each: { Type: 'Map', End: true, ItemProcessor: inner } } }],
    });
    expect(readWorkflowFile(path).functions).toEqual(['look-at-the-case']);
  });
});
