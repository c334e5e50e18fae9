/** One page for whoever looks after a stage: what people meet, what carries cases, what is sent, what is left behind. */
import { Duration } from 'aws-cdk-lib';
import {
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  Metric,
  PeriodOverride,
  SingleValueWidget,
  Stats,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { FunctionFromTable } from '../functions/function-from-table.ts';
import { nameIn } from '../names.ts';
import type { Settings } from '../settings.ts';
import type { WorkflowFromFile } from '../workflows/workflow-from-file.ts';

export interface Watched {
  settings: Settings;
  apiId: string;
  functions: readonly FunctionFromTable[];
  workflows: readonly WorkflowFromFile[];
  deadLetters: ReadonlyMap<FunctionFromTable, Queue>;
  /** Of the canary. */
  arrivals: IMetric;
}

const whole = 24;
const half = whole / 2;
const period = Duration.minutes(5);
const summed = { statistic: Stats.SUM, period } as const;
const greatest = { statistic: Stats.MAXIMUM, period } as const;

export function dashboard(scope: Construct, watched: Watched): Dashboard {
  const page = new Dashboard(scope, 'Dashboard', {
    dashboardName: nameIn(watched.settings, 'overview'),
    defaultInterval: Duration.days(1),
    periodOverride: PeriodOverride.AUTO,
  });
  const parts = {
    'What people meet': doors,
    'What carries cases': carrying,
    'What is said': messages,
    'What is left behind': leftBehind,
  };
  for (const [title, widgets] of Object.entries(parts)) {
    page.addWidgets(new TextWidget({ markdown: `## ${title}`, width: whole, height: 1 }));
    page.addWidgets(...widgets(watched));
  }
  return page;
}

function doors({ functions, apiId }: Watched): IWidget[] {
  const ofDoors = functions.filter(({ entry }) => entry.trigger.kind === 'http');
  return [
    graph('Requests, and those answered with an error', [
      api(apiId, 'Count', 'requests'),
      api(apiId, '4xx', 'refused'),
      api(apiId, '5xx', 'failed'),
    ]),
    graph(
      'Time to answer, of 95 in 100 (ms)',
      ofDoors.map(({ name, lambda }) => lambda.metricDuration({ statistic: 'p95', period, label: name })),
    ),
  ];
}

function carrying({ functions, workflows }: Watched): IWidget[] {
  const behind = functions.filter(({ entry }) => entry.trigger.kind !== 'http');
  const ofStreams = behind.filter(({ entry }) => entry.trigger.kind === 'stream');
  return [
    graph(
      'Executions that began, ended well, and did not',
      workflows.flatMap(({ name, machine }) => [
        machine.metricStarted({ ...summed, label: `${name} began` }),
        machine.metricSucceeded({ ...summed, label: `${name} ended` }),
        machine.metricFailed({ ...summed, label: `${name} failed` }),
        machine.metricTimedOut({ ...summed, label: `${name} ran out of time` }),
      ]),
    ),
    graph(
      'Steps and reactions that failed',
      behind.map(({ name, lambda }) => lambda.metricErrors({ ...summed, label: name })),
    ),
    graph(
      'How long ago it was recorded what is reacted to now (ms)',
      ofStreams.map(({ name, lambda }) => lambda.metric('IteratorAge', { ...greatest, label: name })),
    ),
  ];
}

function messages({ settings }: Watched): IWidget[] {
  // Of the whole account: SES counts by configuration set only where somebody pays for events in CloudWatch.
  const email = (metricName: string, label: string) =>
    new Metric({ namespace: 'AWS/SES', metricName, ...summed, label });
  return [
    graph('Emails', [
      email('Send', 'sent'),
      email('Delivery', 'arrived'),
      email('Bounce', 'bounced'),
      email('Complaint', 'called spam'),
    ]),
    new SingleValueWidget({
      title: `SMS this month, of ${settings.sms.alarmAtMonthlySpend} US dollars`,
      width: half,
      metrics: [
        new Metric({
          namespace: 'AWS/SMSVoice',
          metricName: 'TextMessageMonthlySpend',
          ...greatest,
          label: 'US dollars',
        }),
      ],
    }),
  ];
}

const leftBehind = ({ deadLetters, arrivals }: Watched): IWidget[] => [
  graph(
    'Given up on, and waiting for somebody',
    [...deadLetters].map(([{ name }, queue]) =>
      queue.metricApproximateNumberOfMessagesVisible({ ...greatest, label: name }),
    ),
  ),
  graph('When the canary was seen to have arrived', [arrivals]),
];

const graph = (title: string, left: IMetric[]): GraphWidget =>
  new GraphWidget({ title, left, width: half, leftYAxis: { min: 0 } });

const api = (ApiId: string, metricName: string, label: string): Metric =>
  new Metric({ namespace: 'AWS/ApiGateway', metricName, dimensionsMap: { ApiId }, ...summed, label });
