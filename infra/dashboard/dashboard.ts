/** One page for whoever looks after a stage: what people meet, what carries cases, what is sent, what is left behind. */
import { Duration } from 'aws-cdk-lib';
import {
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  LogQueryVisualizationType,
  LogQueryWidget,
  Metric,
  PeriodOverride,
  SingleValueWidget,
  Stats,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { LogCode } from '#functions/runtime/log.ts';
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
    'What happens by itself': byItself,
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
      title: `SMS this month, of ${settings.sms.monthlyLimit} US dollars`,
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

const leftBehind = ({ deadLetters }: Watched): IWidget[] => [
  graph(
    'Given up on, and waiting for somebody',
    [...deadLetters].map(([{ name }, queue]) =>
      queue.metricApproximateNumberOfMessagesVisible({ ...greatest, label: name }),
    ),
  ),
];

/** Logs that are read when somebody looks: a metric of each code would cost more than all else on this page. */
const told: readonly LogCode[] = [
  'used-too-often',
  'many-families-opened',
  'sessions-ended',
  'session-secret-rotated',
  'session-secret-not-rotated',
  'retention-done',
  'retention-failed',
  'canary-waits',
  'canary-failed',
];

const byItself = ({ functions, arrivals }: Watched): IWidget[] => [
  graph('When the canary was seen to have arrived', [arrivals]),
  new LogQueryWidget({
    title: 'Limits that were reached, sessions that were ended, what was erased, what the canary waited for',
    width: half,
    view: LogQueryVisualizationType.TABLE,
    logGroupNames: functions
      .filter(({ entry }) => ['http', 'schedule', 'rotation'].includes(entry.trigger.kind))
      .map(({ logs }) => logs.logGroupName),
    queryLines: [
      `filter message in [${told.map((code) => `"${code}"`).join(', ')}]`,
      'stats count(*) as times, max(@timestamp) as last by message, what, leg',
      'sort last desc',
    ],
  }),
];

const graph = (title: string, left: IMetric[]): GraphWidget =>
  new GraphWidget({ title, left, width: half, leftYAxis: { min: 0 } });

const api = (ApiId: string, metricName: string, label: string): Metric =>
  new Metric({ namespace: 'AWS/ApiGateway', metricName, dimensionsMap: { ApiId }, ...summed, label });
