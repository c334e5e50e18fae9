import { describe, expect, it } from 'vitest';
import { call, createWorld, returns, throws } from './world.ts';

const done = { Type: 'Pass', End: true };
const caught = (...errors: string[]) => [{ ErrorEquals: errors, Next: 'Tell the Coordinator' }];

describe('a step that fails', () => {
  it('is tried again with growing pauses, and its success counts', async () => {
    const world = createWorld({
      send: (_, attempt) => (attempt < 4 ? throws('Busy')() : returns('sent')()),
    });
    const retry = [{ ErrorEquals: ['Busy'], IntervalSeconds: 2, BackoffRate: 3, MaxDelaySeconds: 10 }];
    const run = await world.run('Send the Message', { 'Send the Message': call('send', { Retry: retry }) });
    expect(run).toMatchObject({ status: 'SUCCEEDED', output: 'sent' });
    expect(world.calls.map(({ at }) => at)).toEqual([0, 2, 8, 18]);
  });

  it('shortens its pauses at random when jitter is asked for', async () => {
    const world = createWorld({ send: throws('Busy') }, { random: () => 0.25 });
    const retry = [{ ErrorEquals: ['Busy'], IntervalSeconds: 4, MaxAttempts: 2, JitterStrategy: 'FULL' }];
    await world.run('Send the Message', { 'Send the Message': call('send', { Retry: retry }) });
    expect(world.calls.map(({ at }) => at)).toEqual([0, 1, 3]);
  });

  it('fails the execution with the error and cause of the function when nothing catches it', async () => {
    const world = createWorld({ send: throws('Broken') });
    const run = await world.run('Send the Message', { 'Send the Message': call('send') });
    expect(run).toMatchObject({ status: 'FAILED', error: 'Broken' });
    expect(JSON.parse(run.cause ?? '')).toEqual({ errorType: 'Broken', errorMessage: 'as told' });
  });

  it('is caught by name, and the next state sees error and cause', async () => {
    const world = createWorld({ send: throws('Broken') });
    const run = await world.run('Send the Message', {
      'Send the Message': call('send', { Catch: caught('Other').concat(caught('Broken')) }),
      'Tell the Coordinator': { ...done, Output: '{% $states.input.Error %}' },
    });
    expect(run).toMatchObject({ status: 'SUCCEEDED', output: 'Broken' });
    expect(run.path).toEqual(['Send the Message', 'Tell the Coordinator']);
  });

  it('lets a catcher choose output and variables, from the input as it was', async () => {
    const world = createWorld({ send: throws('Broken') });
    const catcher = {
      ErrorEquals: ['States.ALL'],
      Assign: { reason: '{% $states.errorOutput.Error %}' },
      Output: '{% $states.input %}',
      Next: 'Tell the Coordinator',
    };
    const told = { ...done, Output: { input: '{% $states.input %}', reason: '{% $reason %}' } };
    const states = { 'Send the Message': call('send', { Catch: [catcher] }), 'Tell the Coordinator': told };
    const run = await world.run('Send the Message', states, { reference: 'K-1' });
    expect(run.output).toEqual({ input: { reference: 'K-1' }, reason: 'Broken' });
  });

  it('that runs out of time is known as States.Timeout, which States.TaskFailed does not stand for', async () => {
    const world = createWorld({ send: () => new Promise(() => undefined) });
    world.states.register('tried', {
      QueryLanguage: 'JSONata',
      StartAt: 'Send the Message',
      States: {
        'Send the Message': call('send', {
          TimeoutSeconds: '{% 15 * 2 %}',
          Catch: [...caught('States.TaskFailed'), { ErrorEquals: ['States.Timeout'], Next: 'Too Late' }],
        }),
        'Tell the Coordinator': done,
        'Too Late': done,
      },
    });
    const request = {
      stateMachineArn: 'arn:aws:states:us-east-1:000000000000:stateMachine:tried',
      name: 'it',
    };
    await world.states.api('StartExecution', request);
    expect(world.states.nextDue()).toBe(Date.UTC(2026, 2, 2, 4, 0, 30));
    await world.states.fireNext(Date.UTC(2026, 2, 2, 4, 0, 30));
    const arn = 'arn:aws:states:us-east-1:000000000000:execution:tried:it';
    expect(await world.path(arn)).toEqual(['Send the Message', 'Too Late']);
  });

  it('gives a result too large to carry as States.DataLimitExceeded', async () => {
    const world = createWorld({ send: returns('я'.repeat(140_000)) });
    const run = await world.run('Send the Message', {
      'Send the Message': call('send', { Catch: caught('States.DataLimitExceeded') }),
      'Tell the Coordinator': { ...done, Output: '{% $states.input.Error %}' },
    });
    expect(run.output).toBe('States.DataLimitExceeded');
  });

  it('that fails in its own catcher ends the execution rather than being caught again', async () => {
    const world = createWorld({ send: throws('Broken') });
    const catcher = { ErrorEquals: ['States.ALL'], Output: '{% $nothing %}', Next: 'Tell the Coordinator' };
    const states = { 'Send the Message': call('send', { Catch: [catcher] }), 'Tell the Coordinator': done };
    const run = await world.run('Send the Message', states);
    expect(run).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError' });
    expect(run.cause).toContain("specified for the field 'Catch[0]/Output' returned nothing");
  });
});
