/** A state machine from its file: substitutions filled in, and permission for exactly the tasks that the file has. */
import { ArnFormat, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { DefinitionBody, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { FunctionName } from '#functions/functions.ts';
import type { FunctionFromTable } from '../functions/function-from-table.ts';
import { acknowledge, type Reasons } from '../nag/acknowledge.ts';
import { findingOf } from '../nag/finding.ts';
import { executionsArn, type MachineName, machineArn, nameIn } from '../names.ts';
import type { Settings } from '../settings.ts';
import { readWorkflowFile, substitutionOf, type WorkflowFile } from './workflow-file.ts';

export interface WorkflowFromFileProps {
  name: MachineName;
  /** Path from the repository's root. */
  path: string;
  functions: Readonly<Record<FunctionName, FunctionFromTable>>;
  settings: Settings;
}

export class WorkflowFromFile extends Construct {
  readonly name: MachineName;
  readonly file: WorkflowFile;
  readonly machine: StateMachine;
  private readonly settings: Settings;

  constructor(scope: Construct, id: string, props: WorkflowFromFileProps) {
    super(scope, id);
    const { name, settings } = props;
    this.name = name;
    this.settings = settings;
    this.file = readWorkflowFile(props.path);
    const functionArns = this.file.functions.map(
      (used) => [used, props.functions[used].lambda.functionArn] as const,
    );
    const machineArns = this.file.machines.map((used) => [used, machineArn(this, settings, used)] as const);
    this.machine = new StateMachine(this, 'Machine', {
      stateMachineName: nameIn(settings, name),
      comment: this.file.comment,
      definitionBody: DefinitionBody.fromString(this.file.definition),
      definitionSubstitutions: Object.fromEntries(
        [...functionArns, ...machineArns].map(([used, arn]) => [substitutionOf(used), arn]),
      ),
      logs: {
        destination: new LogGroup(this, 'Logs', {
          // This prefix keeps the account's one log policy, which is short of room, from growing with each machine.
          logGroupName: `/aws/vendedlogs/states/${nameIn(settings, name)}`,
          retention: settings.logDays,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
        level: LogLevel.ALL,
        // What a volunteer answered passes through executions; logs say only which state was reached.
        includeExecutionData: false,
      },
      tracingEnabled: true,
    });
    if (functionArns.length > 0) {
      this.allow(
        ['lambda:InvokeFunction'],
        functionArns.map(([, arn]) => arn),
      );
    }
    for (const used of this.file.machines) this.allowToRun(used);
    if (this.file.continuesItself) this.allow(['states:StartExecution'], [machineArn(this, settings, name)]);
    acknowledge(this.machine.role, this.reasons());
  }

  /** Starting another machine and waiting for its end; the end reaches Step Functions by a rule of its own. */
  private allowToRun(other: MachineName): void {
    this.allow(['states:StartExecution'], [machineArn(this, this.settings, other)]);
    this.allow(
      ['states:DescribeExecution', 'states:StopExecution'],
      [executionsArn(this, this.settings, other)],
    );
    this.allow(
      ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
      [
        Stack.of(this).formatArn({
          service: 'events',
          resource: 'rule',
          resourceName: 'StepFunctionsGetEventsForStepFunctionsExecutionRule',
          arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
        }),
      ],
    );
  }

  private allow(actions: string[], resources: string[]): void {
    this.machine.addToRolePolicy(new PolicyStatement({ actions, resources }));
  }

  private reasons(): Reasons {
    const executions = this.file.machines.map((used) => [
      findingOf(this, executionsArn(this, this.settings, used)),
      'Executions of one machine, whose names are not known before they are',
    ]);
    return {
      'AwsSolutions-IAM5[Resource::*]': 'Log delivery and X-Ray have no resources that a policy could name',
      ...Object.fromEntries(executions),
    };
  }
}
