/** One Lambda function as its entry in functions.ts describes it: code, environment, logs and exactly its permissions. */
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Function as Lambda, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { type ILogGroup, LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { type FunctionEntry, type FunctionName, functions } from '#functions/functions.ts';
import { messageReasons, messageStatements } from '../grants/messages.ts';
import { sessionStatements } from '../grants/session.ts';
import { tableStatements } from '../grants/tables.ts';
import { workflowReasons, workflowStatements } from '../grants/workflows.ts';
import { acknowledge } from '../nag/acknowledge.ts';
import { nameIn } from '../names.ts';
import type { Settings } from '../settings.ts';
import type { CodeOf } from './code.ts';
import { type Surroundings, variablesOf } from './environment.ts';

export interface FunctionFromTableProps {
  name: FunctionName;
  settings: Settings;
  surroundings: Surroundings;
  codeOf: CodeOf;
}

export class FunctionFromTable extends Construct {
  readonly name: FunctionName;
  readonly entry: FunctionEntry;
  readonly lambda: Lambda;
  readonly logs: ILogGroup;

  constructor(scope: Construct, id: string, props: FunctionFromTableProps) {
    super(scope, id);
    const { name, settings, surroundings } = props;
    this.name = name;
    this.entry = functions[name];
    const logGroup = new LogGroup(this, 'Logs', {
      logGroupName: `/aws/lambda/${nameIn(settings, name)}`,
      retention: settings.logDays,
      // References and codes only: nothing in them is worth keeping a removed stack for.
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.logs = logGroup;
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.lambda = new Lambda(this, 'Function', {
      functionName: nameIn(settings, name),
      description: this.entry.purpose,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: props.codeOf(this.entry.entry),
      // A share of CPU comes with memory: a person waits for a page, nobody for a step.
      memorySize: this.entry.trigger.kind === 'http' ? 1024 : 512,
      timeout: Duration.seconds(this.entry.timeoutSeconds),
      environment: variablesOf(this, this.entry, settings, surroundings),
      tracing: Tracing.ACTIVE,
      loggingFormat: LoggingFormat.JSON,
      logGroup,
      role,
    });
    for (const statement of [
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroup.logGroupArn],
      }),
      ...tableStatements(this.entry, surroundings.tables),
      ...messageStatements(this, this.entry, settings, surroundings.emailConfigurationSet),
      ...workflowStatements(this, this.entry, settings),
      ...sessionStatements(this.entry, surroundings.sessionSecretArn),
    ]) {
      role.addToPolicy(statement);
    }
    acknowledge(role, {
      'AwsSolutions-IAM5[Resource::*]':
        'Traces (X-Ray) and the listing of streams have no resources that a policy could name',
      ...messageReasons(this.entry, settings),
      ...workflowReasons(this, this.entry, settings),
    });
  }
}
