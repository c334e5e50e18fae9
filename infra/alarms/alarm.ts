/** One alarm: what it watches, how it says so in words, and the runbook for whoever is woken by it. */
import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  type AlarmProps,
  ComparisonOperator,
  type IMetric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { nameIn, pascalCase } from '../names.ts';
import type { Settings } from '../settings.ts';
import type { Runbook } from './runbooks.ts';

export interface Watch {
  /** Kebab-case; unique in its stage. */
  name: string;
  /** What has happened when it rings, as a sentence. */
  says: string;
  /** A file of docs/runbooks. */
  runbook: Runbook;
  metric: IMetric;
  /** Rings at this value and above. */
  atLeast: number;
  /** Rings below it instead, and where there is no value at all: for what has to happen. */
  otherwise?: true;
  /** Periods in a row; one by default. */
  periods?: number;
}

/** Makes alarms of one stage, all of which tell the same people. */
export type Alarms = (watch: Watch) => Alarm;

export const alarmsTo =
  (scope: Construct, settings: Settings, topic: ITopic): Alarms =>
  (watch) => {
    const alarm = new Alarm(scope, pascalCase(watch.name), propsOf(watch, settings));
    const tell = new SnsAction(topic);
    alarm.addAlarmAction(tell);
    alarm.addOkAction(tell);
    return alarm;
  };

const propsOf = (watch: Watch, settings: Settings): AlarmProps => ({
  alarmName: nameIn(settings, watch.name),
  alarmDescription: `${watch.says} What to do: docs/runbooks/${watch.runbook}.md`,
  metric: watch.metric,
  threshold: watch.atLeast,
  evaluationPeriods: watch.periods ?? 1,
  ...(watch.otherwise
    ? {
        comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
        treatMissingData: TreatMissingData.BREACHING,
      }
    : {
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      }),
});

export const fiveMinutes = Duration.minutes(5);
export const summed = { statistic: Stats.SUM, period: fiveMinutes } as const;
