/** What a function may do with the state machines: start a case's, answer their task tokens, read their history. */
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { FunctionEntry } from '#functions/functions.ts';
import type { Reasons } from '../nag/acknowledge.ts';
import { findingOf } from '../nag/finding.ts';
import { executionsArn, machineArn, machineNames } from '../names.ts';
import type { Settings } from '../settings.ts';

type Call = NonNullable<FunctionEntry['workflow']>[number];

export function workflowStatements(
  scope: Construct,
  entry: FunctionEntry,
  settings: Settings,
): PolicyStatement[] {
  const statementsOf: Record<Call, () => PolicyStatement[]> = {
    start: () => [
      new PolicyStatement({
        actions: ['states:StartExecution'],
        resources: [machineArn(scope, settings, 'case')],
      }),
    ],
    read: () => [
      new PolicyStatement({
        actions: ['states:DescribeExecution', 'states:GetExecutionHistory'],
        resources: machineNames.map((machine) => executionsArn(scope, settings, machine)),
      }),
    ],
    see: () => [
      new PolicyStatement({
        actions: ['states:DescribeExecution'],
        resources: [executionsArn(scope, settings, 'case')],
      }),
    ],
  };
  return [
    ...(entry.workflow ?? []).flatMap((call) => statementsOf[call]()),
    ...answering(scope, entry, settings),
  ];
}

function answering(scope: Construct, { answers = [] }: FunctionEntry, settings: Settings): PolicyStatement[] {
  if (answers.length === 0) return [];
  const resources = answers.map((machine) => machineArn(scope, settings, machine));
  return [new PolicyStatement({ actions: ['states:SendTaskSuccess'], resources })];
}

/** Why a statement above names more than one resource. */
export function workflowReasons(scope: Construct, entry: FunctionEntry, settings: Settings): Reasons {
  const seen = entry.workflow?.includes('read')
    ? machineNames
    : entry.workflow?.includes('see')
      ? (['case'] as const)
      : [];
  const reason = "A case's executions have names that are not known before they are";
  return Object.fromEntries(
    seen.map((machine) => [findingOf(scope, executionsArn(scope, settings, machine)), reason]),
  );
}
