/** What each function and each workflow may do: exactly what the tables say, the volunteer door's word for word. */
import { describe, expect, it } from 'vitest';
import { functionNames, pascalCase } from '#infra/names.ts';
import { expectedOf, states } from './expected-permissions.ts';
import { permissionsOf } from './permissions.ts';
import { synthesise } from './synthesised.ts';

const cloud = synthesise('dev');

const ofEveryFunction = (id: string): string[] => [
  `logs:CreateLogStream on <${id}Logs.Arn>`,
  `logs:PutLogEvents on <${id}Logs.Arn>`,
  'xray:PutTelemetryRecords on *',
  'xray:PutTraceSegments on *',
];

describe('the volunteer door', () => {
  it('may read the case and what the volunteer’s help has come to, answer by its link, read the visit card and leave a note, and nothing else', () => {
    expect(permissionsOf(cloud, 'VolunteerRole')).toEqual([
      'dynamodb:GetItem on <TablesAsks.Arn> where dynamodb:LeadingKeys LINK#*',
      'dynamodb:GetItem on <TablesEvents.Arn>',
      'dynamodb:GetItem on <TablesPeople.Arn> where dynamodb:LeadingKeys VISIT#*',
      'dynamodb:GetItem on <TablesRows.Arn> where dynamodb:LeadingKeys CASE#*',
      'dynamodb:PutItem on <TablesEvents.Arn>',
      'dynamodb:PutItem on <TablesPeople.Arn> where dynamodb:LeadingKeys NOTES#*',
      'dynamodb:Query on <TablesEvents.Arn>',
      'dynamodb:Query on <TablesRows.Arn> where dynamodb:LeadingKeys HELP#*',
      'dynamodb:UpdateItem on <TablesAsks.Arn> where dynamodb:LeadingKeys LINK#*',
      'logs:CreateLogStream on <VolunteerLogs.Arn>',
      'logs:PutLogEvents on <VolunteerLogs.Arn>',
      'xray:PutTelemetryRecords on *',
      'xray:PutTraceSegments on *',
    ]);
  });
});

describe('every function', () => {
  it.each(functionNames)('%s may do what its entry says, and nothing else', (name) => {
    const id = pascalCase(name);
    const expected = [...ofEveryFunction(id), ...expectedOf(name)];
    expect(permissionsOf(cloud, `${id}Role`)).toEqual([...new Set(expected)].sort());
  });

  it('never scans a table, never deletes one and never passes a role', () => {
    const all = functionNames.flatMap((name) => permissionsOf(cloud, `${pascalCase(name)}Role`));
    expect(all.filter((permission) => /Scan|Table |PassRole|:\*|PartiQL/.test(permission))).toEqual([
      // The history of a case shows its executions, which get their names when they start.
      `states:DescribeExecution on ${states}:execution:asar-dev-ask-a-person:*`,
      `states:DescribeExecution on ${states}:execution:asar-dev-case:*`,
      `states:GetExecutionHistory on ${states}:execution:asar-dev-ask-a-person:*`,
      `states:GetExecutionHistory on ${states}:execution:asar-dev-case:*`,
      // The canary sees whether its own has ended.
      `states:DescribeExecution on ${states}:execution:asar-dev-case:*`,
    ]);
  });
});

describe('SMS', () => {
  it('given a sender of our own, only that sender may be used', () => {
    const withSender = synthesise('dev', {
      sms: { createConfigurationSet: true, monthlyLimit: 1, originationIdentity: 'sender-id/ASAR/KZ' },
    });
    const sending = permissionsOf(withSender, 'ContactThePersonRole').filter((p) =>
      p.startsWith('sms-voice'),
    );
    expect(sending).toEqual([
      'sms-voice:SendTextMessage on arn:aws:sms-voice:eu-central-1:<AWS::AccountId>:sender-id/ASAR/KZ',
    ]);
  });
});

describe('the workflows', () => {
  const ofEveryMachine = [
    'logs:CreateLogDelivery',
    'logs:DeleteLogDelivery',
    'logs:DescribeLogGroups',
    'logs:DescribeResourcePolicies',
    'logs:GetLogDelivery',
    'logs:ListLogDeliveries',
    'logs:PutResourcePolicy',
    'logs:UpdateLogDelivery',
    'xray:GetSamplingRules',
    'xray:GetSamplingTargets',
    'xray:PutTelemetryRecords',
    'xray:PutTraceSegments',
  ].map((action) => `${action} on *`);
  const calls = (id: string): string => `lambda:InvokeFunction on <${id}Function.Arn>`;
  const rule =
    'arn:aws:events:eu-central-1:<AWS::AccountId>:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule';

  it('a question to a person calls its steps and nothing else', () => {
    expect(permissionsOf(cloud, 'AskAPersonWorkflowMachineRole')).toEqual(
      [
        ...ofEveryMachine,
        calls('ChooseWhomToAsk'),
        calls('ContactThePerson'),
        calls('LeaveWithTheCoordinator'),
        calls('PlanTheNextContact'),
        calls('WaitForNews'),
      ].sort(),
    );
  });

  it('a case calls its steps, asks people, and continues itself', () => {
    expect(permissionsOf(cloud, 'CaseWorkflowMachineRole')).toEqual(
      [
        ...ofEveryMachine,
        calls('LeaveWithTheCoordinator'),
        calls('LookAtTheCase'),
        calls('PlanTheCheckIn'),
        calls('SetGoodsAside'),
        calls('TellStaff'),
        calls('TellWhoOpened'),
        calls('WaitForNews'),
        `events:DescribeRule on ${rule}`,
        `events:PutRule on ${rule}`,
        `events:PutTargets on ${rule}`,
        `states:DescribeExecution on ${states}:execution:asar-dev-ask-a-person:*`,
        `states:StopExecution on ${states}:execution:asar-dev-ask-a-person:*`,
        `states:StartExecution on ${states}:stateMachine:asar-dev-ask-a-person`,
        `states:StartExecution on ${states}:stateMachine:asar-dev-case`,
      ].sort(),
    );
  });
});
