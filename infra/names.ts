/** Names that parts of the cloud app need of each other before those exist: functions, state machines, variables. */
import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { type FunctionName, functions } from '#functions/functions.ts';
import type { Settings } from './settings.ts';

export const machineNames = ['case', 'ask-a-person'] as const;
export type MachineName = (typeof machineNames)[number];

export const functionNames = Object.keys(functions) as FunctionName[];

/** `asar-dev-case`: everything of a stage begins alike, so that one account can hold several. */
export const nameIn = (settings: Settings, what: string): string => `asar-${settings.stage}-${what}`;

/** `look-at-the-case` → `LookAtTheCase`. */
export const pascalCase = (name: string): string =>
  name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * The machine's ARN, put together from its name: functions answer machines, machines call functions,
 * and a machine starts its own continuation, so that none of them can wait for the other to exist.
 */
export const machineArn = (scope: Construct, settings: Settings, machine: MachineName): string =>
  Stack.of(scope).formatArn({
    service: 'states',
    resource: 'stateMachine',
    resourceName: nameIn(settings, machine),
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });

/** All executions of a machine. */
export const executionsArn = (scope: Construct, settings: Settings, machine: MachineName): string =>
  Stack.of(scope).formatArn({
    service: 'states',
    resource: 'execution',
    resourceName: `${nameIn(settings, machine)}:*`,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
