/** Functions and what calls them: every entry of functions.ts is there, runs as it says and loses nothing. */
import { describe, expect, it } from 'vitest';
import { type FunctionEntry, functions } from '#functions/functions.ts';
import { readEnvironment, tableVariable } from '#functions/runtime/environment.ts';
import { functionNames, pascalCase } from '#infra/names.ts';
import { found, type Resource, synthesise } from './synthesised.ts';

const cloud = synthesise('prod');

const lambdaOf = (name: keyof typeof functions): Resource =>
  found(cloud.resources('AWS::Lambda::Function'), `${pascalCase(name)}Function`);

describe.each(functionNames)('the function %s', (name) => {
  const entry: FunctionEntry = functions[name];

  it('runs on Node.js 24 on arm64, traced, within the time of its entry', () => {
    expect(lambdaOf(name).properties).toMatchObject({
      FunctionName: `asar-prod-${name}`,
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      Timeout: entry.timeoutSeconds,
      TracingConfig: { Mode: 'Active' },
    });
  });

  it('keeps its log for as long as its stage says', () => {
    const log = found(cloud.resources('AWS::Logs::LogGroup'), `${pascalCase(name)}Logs`);
    expect(log.properties).toMatchObject({
      LogGroupName: `/aws/lambda/asar-prod-${name}`,
      RetentionInDays: 365,
    });
    expect(cloud.readable(lambdaOf(name).properties.LoggingConfig.LogGroup)).toBe(
      `<${pascalCase(name)}Logs>`,
    );
  });

  it('is told the tables it was granted, and what it needs to send and to start', () => {
    const variables: Record<string, unknown> = lambdaOf(name).properties.Environment.Variables;
    const tables = Object.keys(variables).filter((key) => key.startsWith('TABLE_'));
    expect(tables.sort()).toEqual([...new Set(entry.tables.map(({ table }) => tableVariable(table)))].sort());
    expect('EMAIL_FROM' in variables && 'EMAIL_CONFIGURATION_SET' in variables).toBe(entry.email === true);
    expect('SMS_CONFIGURATION_SET' in variables).toBe(entry.sms === true);
    expect('CASE_WORKFLOW_ARN' in variables).toBe(entry.workflow?.includes('start') ?? false);
    expect('SESSION_SECRET_ARN' in variables).toBe(entry.session === true);
    expect('OIDC_ISSUER' in variables && 'OIDC_CLIENT_ID' in variables).toBe(entry.signsIn === true);
  });

  it('is told so in a form that it can read, within the 4 KB that Lambda allows', () => {
    const variables: Record<string, unknown> = lambdaOf(name).properties.Environment.Variables;
    // Addresses that only CloudFormation knows stand in for themselves.
    const asDeployed = {
      ...mapValues(variables, cloud.readable),
      BASE_URL: 'https://d111111abcdef8.cloudfront.net',
    };
    expect(
      readEnvironment(['BASE_URL', 'ORGANISATION'], asDeployed).ORGANISATION.areas.length,
    ).toBeGreaterThan(0);
    const bytes = Object.entries(asDeployed).map(([key, value]) => Buffer.byteLength(key + value));
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(4096);
  });
});

describe('the events and goods streams', () => {
  const streams = functionNames.flatMap((name) => {
    const entry: FunctionEntry = functions[name];
    return entry.trigger.kind === 'stream' ? [{ name, trigger: entry.trigger }] : [];
  });

  it.each(streams)(
    '$name gets its records in order, again when it fails, and sets aside what it cannot do',
    ({ name, trigger }) => {
      const id = pascalCase(name);
      const { properties } = found(cloud.resources('AWS::Lambda::EventSourceMapping'), `${id}Stream`);
      expect(properties).toMatchObject({
        StartingPosition: 'TRIM_HORIZON',
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 50,
        MaximumRecordAgeInSeconds: 12 * 3600,
        FilterCriteria: { Filters: [{ Pattern: JSON.stringify({ eventName: trigger.eventNames }) }] },
      });
      expect(cloud.readable(properties.EventSourceArn)).toBe(
        `<Tables${pascalCase(trigger.table)}.StreamArn>`,
      );
      expect(cloud.readable(properties.DestinationConfig.OnFailure.Destination)).toBe(
        `<${id}DeadLetters.Arn>`,
      );
    },
  );
});

describe('receipts', () => {
  it('of email and of SMS reach their function, or a queue that somebody looks at', () => {
    const subscriptions = [...cloud.resources('AWS::SNS::Subscription').values()].filter(
      ({ properties }) => properties.Protocol === 'lambda',
    );
    expect(subscriptions.map(({ properties }) => cloud.readable(properties.TopicArn)).sort()).toEqual([
      '<EmailEmailReceipts>',
      '<SmsSmsReceipts>',
    ]);
    for (const { properties } of subscriptions) {
      expect(cloud.readable(properties.Endpoint)).toBe('<DeliveryReceiptsFunction.Arn>');
      expect(cloud.readable(properties.RedrivePolicy.deadLetterTargetArn)).toBe(
        '<DeliveryReceiptsDeadLetters.Arn>',
      );
    }
    const [retries] = cloud.resources('AWS::Lambda::EventInvokeConfig').values();
    expect(cloud.readable(retries?.properties.DestinationConfig.OnFailure.Destination)).toBe(
      '<DeliveryReceiptsDeadLetters.Arn>',
    );
  });

  it('and records that could not be processed wait for two weeks, encrypted', () => {
    const queues = [...cloud.resources('AWS::SQS::Queue')];
    expect(queues.map(([id]) => id).sort()).toEqual([
      'AfterEventDeadLetters',
      'AfterGoodsDeadLetters',
      'DeliveryReceiptsDeadLetters',
    ]);
    for (const [, { properties }] of queues) {
      expect(properties).toMatchObject({
        MessageRetentionPeriod: 14 * 24 * 3600,
        SqsManagedSseEnabled: true,
      });
    }
  });
});

const mapValues = <Value, Mapped>(record: Record<string, Value>, map: (value: Value) => Mapped) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
