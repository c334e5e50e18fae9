/** The dashboard: one page that shows every door, every workflow, every message channel and every queue of what was given up on. */
import { describe, expect, it } from 'vitest';
import { functions } from '#functions/functions.ts';
import { functionNames, machineNames, pascalCase } from '#infra/names.ts';
import { found, synthesise } from './synthesised.ts';

const cloud = synthesise('prod');
const page = found(cloud.resources('AWS::CloudWatch::Dashboard'), 'Dashboard').properties;
const text = cloud.readable(page.DashboardBody);
const shown: { type: string; properties: { title?: string; metrics?: unknown[][] } }[] =
  JSON.parse(text).widgets;
const graphs = shown.filter(({ type }) => type === 'metric');
const metrics = graphs.flatMap(({ properties }) => properties.metrics ?? []);
const shows = (...parts: string[]): boolean =>
  metrics.some((metric) => parts.every((part) => metric.includes(part)));

describe('the dashboard', () => {
  it('is of its stage, and says of each picture what it shows', () => {
    expect(page.DashboardName).toBe('asar-prod-overview');
    expect(graphs.length).toBeGreaterThan(5);
    for (const { properties } of graphs) expect(properties.title?.split(' ').length).toBeGreaterThan(0);
  });

  it.each(functionNames)('shows how %s does', (name) => {
    const isDoor = functions[name].trigger.kind === 'http';
    expect(shows('AWS/Lambda', isDoor ? 'Duration' : 'Errors', `<${pascalCase(name)}Function>`)).toBe(true);
    const isReaction = functions[name].trigger.kind === 'stream';
    expect(shows('IteratorAge', `<${pascalCase(name)}Function>`)).toBe(isReaction);
  });

  it.each(machineNames)('shows the executions of %s that began and how they ended', (name) => {
    for (const metric of [
      'ExecutionsStarted',
      'ExecutionsSucceeded',
      'ExecutionsFailed',
      'ExecutionsTimedOut',
    ])
      expect(shows('AWS/States', metric, `<${pascalCase(name)}WorkflowMachine>`)).toBe(true);
  });

  it('shows requests, messages, what SMS cost, and every queue of what was given up on', () => {
    for (const metric of ['Count', '4xx', '5xx']) expect(shows('AWS/ApiGateway', metric)).toBe(true);
    for (const metric of ['Send', 'Delivery', 'Bounce', 'Complaint'])
      expect(shows('AWS/SES', metric)).toBe(true);
    expect(shows('AWS/SMSVoice', 'TextMessageMonthlySpend')).toBe(true);
    const queues = [...cloud.resources('AWS::SQS::Queue').keys()];
    expect(queues.length).toBeGreaterThan(0);
    for (const id of queues)
      expect(shows('AWS/SQS', 'ApproximateNumberOfMessagesVisible', `<${id}.QueueName>`)).toBe(true);
  });

  it('shows whether the canary arrives', () => {
    expect(shows('asar-prod-canary', 'Arrived')).toBe(true);
  });

  it('shows from the logs of doors and daily work which limits were reached and what was erased', () => {
    const [query] = shown.filter(({ type }) => type === 'log');
    const asked = JSON.stringify(query);
    for (const code of ['used-too-often', 'many-families-opened', 'retention-done', 'canary-waits'])
      expect(asked).toContain(code);
    for (const name of functionNames) {
      const isAsked = ['http', 'schedule', 'rotation'].includes(functions[name].trigger.kind);
      expect(asked.includes(`<${pascalCase(name)}Logs>`), name).toBe(isAsked);
    }
  });
});
