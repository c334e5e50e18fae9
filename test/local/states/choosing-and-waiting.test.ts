import { describe, expect, it } from 'vitest';
import { createWorld } from './world.ts';

const done = { Type: 'Pass', End: true };

describe('a choice', () => {
  const states = {
    'Is It Urgent?': {
      Type: 'Choice',
      Choices: [
        {
          Condition: '{% $states.input.days < 2 %}',
          Next: 'Ring Now',
          Output: 'now',
          Assign: { how: 'phone' },
        },
        { Condition: '{% $states.input.days < 10 %}', Next: 'Write' },
      ],
      Default: 'Wait and See',
      Output: 'later',
    },
    'Ring Now': { ...done, Output: '{% $states.input & " by " & $how %}' },
    Write: done,
    'Wait and See': done,
  };

  it('takes the first rule that holds, with the output and variables of that rule', async () => {
    const run = await createWorld().run('Is It Urgent?', states, { days: 1 });
    expect(run).toMatchObject({ path: ['Is It Urgent?', 'Ring Now'], output: 'now by phone' });
  });

  it('hands the input on when the rule says nothing of output', async () => {
    const run = await createWorld().run('Is It Urgent?', states, { days: 5 });
    expect(run).toMatchObject({ path: ['Is It Urgent?', 'Write'], output: { days: 5 } });
  });

  it('takes the default, with the output of the state', async () => {
    const run = await createWorld().run('Is It Urgent?', states, { days: 30 });
    expect(run).toMatchObject({ path: ['Is It Urgent?', 'Wait and See'], output: 'later' });
  });

  it('fails by name when a condition is neither true nor false', async () => {
    const only = { Type: 'Choice', Choices: [{ Condition: '{% $states.input.days %}', Next: 'Write' }] };
    const run = await createWorld().run('Is It Urgent?', { 'Is It Urgent?': only, Write: done }, { days: 3 });
    expect(run.error).toBe('States.QueryEvaluationError');
    expect(run.cause).toContain(
      "'Choices[0]/Condition' returned an unexpected result type. Expected 'boolean'",
    );
  });

  it('fails by name when no rule holds and there is no default', async () => {
    const only = { Type: 'Choice', Choices: [{ Condition: false, Next: 'Write' }] };
    const run = await createWorld().run('Is It Urgent?', { 'Is It Urgent?': only, Write: done });
    expect(run).toMatchObject({ status: 'FAILED', error: 'States.NoChoiceMatched' });
  });
});

describe('a wait', () => {
  it('lasts as many seconds as its expression says', async () => {
    const world = createWorld();
    const states = {
      'Wait a Day': { Type: 'Wait', Seconds: '{% $states.input.days * 86400 %}', Next: 'Go On' },
    };
    world.states.register('waiting', {
      QueryLanguage: 'JSONata',
      StartAt: 'Wait a Day',
      States: { ...states, 'Go On': done },
    });
    const arn = await world.start('waiting', { days: 2 });
    expect(world.states.running()).toMatchObject([
      {
        name: 'it',
        states: [{ state: 'Wait a Day', waitsFor: { kind: 'time', until: Date.UTC(2026, 2, 4, 4) } }],
      },
    ]);
    await world.passTo(2 * 86400 - 1);
    expect(await world.path(arn)).toEqual(['Wait a Day']);
    await world.passTo(2 * 86400);
    expect(await world.path(arn)).toEqual(['Wait a Day', 'Go On']);
  });

  it('until a moment in another time zone ends at that moment', async () => {
    const world = createWorld();
    const until = { Type: 'Wait', Timestamp: '2026-03-02T10:30:00+05:00', Next: 'Note the Hour' };
    const run = await world.run('Wait for Morning', {
      'Wait for Morning': until,
      'Note the Hour': { ...done, Output: '{% $now() %}' },
    });
    expect(run.output).toBe('2026-03-02T05:30:00.000Z');
  });

  it('until a moment that has passed does not wait', async () => {
    const world = createWorld();
    const past = { Type: 'Wait', Timestamp: '2020-01-01T00:00:00Z', Next: 'Note the Hour' };
    const run = await world.run('Wait for Morning', {
      'Wait for Morning': past,
      'Note the Hour': { ...done, Output: '{% $millis() %}' },
    });
    expect(run.output).toBe(Date.UTC(2026, 2, 2, 4));
  });

  it.each(['2026-02-30T10:00:00Z', '2026-03-02 10:00:00Z', '2026-03-02T10:00:00', 'tomorrow'])(
    'until %s is refused as no moment at all',
    async (timestamp) => {
      const states = { 'Wait for Morning': { Type: 'Wait', Timestamp: '{% $states.input %}', End: true } };
      const run = await createWorld().run('Wait for Morning', states, timestamp);
      expect(run).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError' });
    },
  );
});
