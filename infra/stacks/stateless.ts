/** What a deployment can replace at any time: functions, workflows, front doors, and the alarms that watch them. */
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { FunctionName } from '#functions/functions.ts';
import { alarmsTo } from '../alarms/alarm.ts';
import { canaryArrived, watchCanary } from '../alarms/canary-alarm.ts';
import { watchCuriosity } from '../alarms/curiosity-alarm.ts';
import { watchDeadLetters, watchFunctions } from '../alarms/function-alarms.ts';
import { watchHinderedSending, watchSmsSpend } from '../alarms/sending-alarms.ts';
import { watchApi, watchEmail, watchWorkflows } from '../alarms/service-alarms.ts';
import { dashboard } from '../dashboard/dashboard.ts';
import { FrontDoors } from '../doors/front-doors.ts';
import { signInClient } from '../doors/sign-in-client.ts';
import type { CodeOf } from '../functions/code.ts';
import type { Surroundings } from '../functions/environment.ts';
import { FunctionFromTable } from '../functions/function-from-table.ts';
import { functionNames, machineNames, pascalCase } from '../names.ts';
import type { Settings } from '../settings.ts';
import { triggerByReceipts } from '../triggers/receipts.ts';
import { triggerByRotation } from '../triggers/rotation.ts';
import { triggerBySchedule } from '../triggers/schedule.ts';
import { triggerByStream } from '../triggers/stream.ts';
import { WorkflowFromFile } from '../workflows/workflow-from-file.ts';
import type { StatefulStack } from './stateful.ts';

type Functions = Readonly<Record<FunctionName, FunctionFromTable>>;

export interface StatelessStackProps extends StackProps {
  stateful: StatefulStack;
  baseUrl: string;
  codeOf: CodeOf;
}

export class StatelessStack extends Stack {
  readonly functions: Functions;
  readonly workflows: readonly WorkflowFromFile[];

  constructor(scope: Construct, id: string, settings: Settings, props: StatelessStackProps) {
    super(scope, id, props);
    const { stateful, baseUrl } = props;
    const client = signInClient(this, stateful.accounts.pool, baseUrl);
    this.functions = this.makeFunctions(settings, props, client.userPoolClientId);
    this.workflows = this.makeWorkflows(settings);
    const deadLetters = this.trigger(stateful, settings);

    new FrontDoors(this, 'Doors', { settings, api: stateful.api, doors: this.functions });

    const alarm = alarmsTo(this, settings, stateful.alarmTopic);
    watchFunctions(alarm, Object.values(this.functions));
    watchDeadLetters(alarm, deadLetters);
    watchWorkflows(alarm, this.workflows);
    watchApi(alarm, stateful.api.apiId);
    watchEmail(alarm);
    watchSmsSpend(alarm, settings);
    watchHinderedSending(alarm, Object.values(this.functions), settings);
    watchCuriosity(alarm, [this.functions.coordinator, this.functions.manager], settings);
    const arrivals = canaryArrived(this.functions.canary, settings);
    if (settings.canary) watchCanary(alarm, arrivals);

    dashboard(this, {
      settings,
      apiId: stateful.api.apiId,
      functions: Object.values(this.functions),
      workflows: this.workflows,
      deadLetters,
      arrivals,
    });

    new CfnOutput(this, 'Coordinators', { value: `${baseUrl}/coordinator` });
    new CfnOutput(this, 'Managers', { value: `${baseUrl}/manager` });
    new CfnOutput(this, 'SignInAddress', { value: stateful.accounts.signIn.baseUrl() });
    new CfnOutput(this, 'SignInClientId', { value: client.userPoolClientId });
  }

  private makeFunctions(
    settings: Settings,
    { stateful, baseUrl, codeOf }: StatelessStackProps,
    clientId: string,
  ): Functions {
    const { issuer, signIn } = stateful.accounts;
    const surroundings: Surroundings = {
      tables: stateful.tables,
      baseUrl,
      emailConfigurationSet: stateful.email.configurationSetName,
      smsConfigurationSet: stateful.sms.configurationSetName,
      sessionSecretArn: stateful.session.secret.secretArn,
      signIn: { issuer, clientId, logout: `${signIn.baseUrl()}/logout` },
    };
    return Object.fromEntries(
      functionNames.map((name) => [
        name,
        new FunctionFromTable(this, pascalCase(name), { name, settings, surroundings, codeOf }),
      ]),
    ) as Functions;
  }

  private makeWorkflows(settings: Settings): WorkflowFromFile[] {
    const workflows = machineNames.map(
      (name) =>
        new WorkflowFromFile(this, `${pascalCase(name)}Workflow`, {
          name,
          path: `workflows/${name}.asl.json`,
          functions: this.functions,
          settings,
        }),
    );
    const used = new Set(workflows.flatMap(({ file }) => file.functions));
    const unused = Object.values(this.functions).filter(
      ({ name, entry }) => entry.trigger.kind === 'workflow' && !used.has(name),
    );
    if (unused.length > 0) {
      throw new Error(`No workflow calls: ${unused.map(({ name }) => name).join(', ')}`);
    }
    return workflows;
  }

  private trigger(stateful: StatefulStack, settings: Settings): Map<FunctionFromTable, Queue> {
    const deadLetters = new Map<FunctionFromTable, Queue>();
    for (const target of Object.values(this.functions)) {
      const { trigger } = target.entry;
      if (trigger.kind === 'stream') {
        deadLetters.set(target, triggerByStream(target, trigger, stateful.tables, settings));
      } else if (trigger.kind === 'receipts') {
        const topics = [stateful.email.receipts, stateful.sms.receipts];
        deadLetters.set(target, triggerByReceipts(target, topics, settings));
      } else if (trigger.kind === 'rotation') {
        triggerByRotation(target, stateful.session.secret.secretArn, settings);
      } else if (trigger.kind === 'schedule') {
        triggerBySchedule(target, trigger, settings);
      }
    }
    return deadLetters;
  }
}
