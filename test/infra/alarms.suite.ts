/** Alarms and their runbooks: everything that can fail rings, and whoever hears it knows what to do. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { functionNames, machineNames, pascalCase } from '#infra/names.ts';
import { found, synthesise } from './synthesised.ts';

const cloud = synthesise('prod');
const alarms = [...cloud.resources('AWS::CloudWatch::Alarm').values()].map(({ properties }) => properties);
const runbooks = readdirSync('docs/runbooks').filter((file) => file.endsWith('.md') && file !== 'README.md');

/** The one that rings for what did not happen. */
const canaryAlarm = 'asar-prod-canary-did-not-arrive';

const watching = (metric: string, dimension: string): unknown[] =>
  alarms.filter(
    ({ MetricName, Dimensions = [] }) =>
      MetricName === metric &&
      Dimensions.some(({ Value }: { Value: unknown }) => cloud.readable(Value) === dimension),
  );

describe('an alarm', () => {
  it.each(functionNames)('rings when %s fails', (name) => {
    expect(watching('Errors', `<${pascalCase(name)}Function>`)).toHaveLength(1);
  });

  it.each(['AfterEvent', 'AfterGoods'])('rings when %s falls behind its stream', (id) => {
    expect(watching('IteratorAge', `<${id}Function>`)).toHaveLength(1);
  });

  it('rings for every queue of what could not be processed, from the first item', () => {
    const queues = [...cloud.resources('AWS::SQS::Queue').keys()];
    expect(queues.length).toBeGreaterThan(0);
    for (const id of queues) {
      const [alarm] = watching('ApproximateNumberOfMessagesVisible', `<${id}.QueueName>`);
      expect(alarm).toMatchObject({ Threshold: 1, EvaluationPeriods: 1 });
    }
  });

  it.each(machineNames)(
    'rings when an execution of %s fails, is stopped, runs out of time or is throttled',
    (name) => {
      const machine = `<${pascalCase(name)}WorkflowMachine>`;
      for (const metric of [
        'ExecutionsFailed',
        'ExecutionsAborted',
        'ExecutionsTimedOut',
        'ExecutionThrottled',
      ]) {
        expect(watching(metric, machine)).toHaveLength(1);
      }
    },
  );

  it('rings for failing answers of the API, throttled functions, the reputation of our email and the price of SMS', () => {
    const named = new Set(alarms.map(({ Namespace, MetricName }) => `${Namespace} ${MetricName}`));
    expect([...named]).toEqual(
      expect.arrayContaining([
        'AWS/ApiGateway 5xx',
        'AWS/Lambda Throttles',
        'AWS/SES Reputation.BounceRate',
        'AWS/SES Reputation.ComplaintRate',
        'AWS/SMSVoice TextMessageMonthlySpend',
      ]),
    );
  });

  it('rings when the canary has not arrived for a day and the two hours that it walks', () => {
    const [alarm, ...others] = alarms.filter(({ AlarmName }) => AlarmName === canaryAlarm);
    expect(others).toEqual([]);
    expect(alarm).toMatchObject({
      Namespace: 'asar-prod-canary',
      MetricName: 'Arrived',
      Statistic: 'Sum',
      Period: 3600,
      EvaluationPeriods: 26,
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
    });
    const [filter] = [...cloud.resources('AWS::Logs::MetricFilter').values()].filter(
      ({ properties }) => cloud.readable(properties.LogGroupName) === '<CanaryLogs>',
    );
    expect(filter?.properties).toMatchObject({
      FilterPattern: '{ $.message = "canary-arrived" }',
      MetricTransformations: [
        { MetricNamespace: 'asar-prod-canary', MetricName: 'Arrived', MetricValue: '1' },
      ],
    });
  });

  it('does not wait for a canary where none walks', () => {
    const quiet = synthesise('dev');
    const names = [...quiet.resources('AWS::CloudWatch::Alarm').values()].map(
      ({ properties }) => properties.AlarmName,
    );
    expect(names.filter((name) => name.includes('did-not-arrive'))).toEqual([]);
    const stateOf = (of: typeof cloud) =>
      found(of.resources('AWS::Scheduler::Schedule'), 'CanarySchedule').properties.State;
    expect([stateOf(quiet), stateOf(cloud)]).toEqual(['DISABLED', 'ENABLED']);
  });

  it('rings when a member of staff opens an unusual number of families, at either door', () => {
    const counted = [...cloud.resources('AWS::Logs::MetricFilter').values()]
      .map(({ properties }) => properties)
      .filter(({ FilterPattern }) => FilterPattern === '{ $.message = "many-families-opened" }');
    expect(counted.map(({ LogGroupName }) => cloud.readable(LogGroupName)).sort()).toEqual([
      '<CoordinatorLogs>',
      '<ManagerLogs>',
    ]);
    const [counting] = counted.map(({ MetricTransformations: [metric] }) => metric);
    expect(alarms.filter(({ MetricName }) => MetricName === counting.MetricName)).toMatchObject([
      { Namespace: counting.MetricNamespace, Threshold: 1, EvaluationPeriods: 1 },
    ]);
  });

  it('rings at 80 % of what SMS may cost, and with the first message that is not taken on a channel', () => {
    const spend = alarms.find(({ MetricName }) => MetricName === 'TextMessageMonthlySpend');
    expect(spend).toMatchObject({ Threshold: 40, Statistic: 'Maximum' });
    for (const channel of ['sms', 'email']) {
      const counted = [...cloud.resources('AWS::Logs::MetricFilter').values()]
        .map(({ properties }) => properties)
        .filter(({ FilterPattern }) => FilterPattern.includes(`$.channel = "${channel}"`));
      expect(counted.map(({ LogGroupName }) => cloud.readable(LogGroupName)).sort()).toEqual([
        '<ContactThePersonLogs>',
        '<TellStaffLogs>',
        '<TellWhoOpenedLogs>',
      ]);
      for (const { FilterPattern } of counted)
        expect(FilterPattern).toContain('$.message = "sending-hindered"');
      const [counting] = counted.map(({ MetricTransformations: [metric] }) => metric);
      expect(alarms.filter(({ MetricName }) => MetricName === counting.MetricName)).toMatchObject([
        { Namespace: counting.MetricNamespace, Threshold: 1, EvaluationPeriods: 1 },
      ]);
    }
  });

  it('tells the operator when it begins and when it is over, and is silent while nothing happens', () => {
    for (const alarm of alarms) {
      expect(alarm.AlarmActions.map(cloud.readable)).toEqual(['<Alarms>']);
      expect(alarm.OKActions.map(cloud.readable)).toEqual(['<Alarms>']);
      const rings = alarm.AlarmName === canaryAlarm ? 'breaching' : 'notBreaching';
      expect(alarm.TreatMissingData).toBe(rings);
    }
    const [operator] = [...cloud.resources('AWS::SNS::Subscription').values()].filter(
      ({ properties }) => properties.Protocol === 'email',
    );
    expect(operator?.properties.Endpoint).toBe(cloud.settings.alarmEmail);
  });
});

describe('a runbook', () => {
  const linked = alarms.map(
    ({ AlarmDescription }) => /docs\/runbooks\/([\w-]+\.md)$/.exec(AlarmDescription)?.[1],
  );

  it('is linked by every alarm, and exists', () => {
    expect(linked).not.toContain(undefined);
    expect(linked.filter((file) => !runbooks.includes(file ?? ''))).toEqual([]);
  });

  it.each(alarms.map(({ AlarmName, AlarmDescription }) => [AlarmName, AlarmDescription]))(
    'names %s among its alarms, so that a search for it ends there',
    (name, description) => {
      const file = /docs\/runbooks\/([\w-]+\.md)$/.exec(description)?.[1] ?? '';
      const [, listed = ''] =
        /^Alarms?: ((?:.+\n)+)/m.exec(readFileSync(`docs/runbooks/${file}`, 'utf8')) ?? [];
      const patterns = [...listed.matchAll(/`([^`]+)`/g)].map(
        ([, pattern = '']) => new RegExp(`^asar-prod-${pattern.replace(/<[^>]+>|…/g, '.+')}$`),
      );
      expect(
        patterns.some((pattern) => pattern.test(name)),
        `${name} in ${file}`,
      ).toBe(true);
    },
  );

  it('belongs to an alarm', () => {
    expect(runbooks.filter((file) => !linked.includes(file))).toEqual([]);
  });

  it.each(runbooks)('%s says what it means, where to look, what to do and what to do afterwards', (file) => {
    const headings = [...readFileSync(`docs/runbooks/${file}`, 'utf8').matchAll(/^## (.*)$/gm)].map(
      ([, title]) => title,
    );
    expect(headings).toEqual(['What it means', 'Look at', 'Do', 'Afterwards']);
  });
});
