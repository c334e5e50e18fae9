import { describe, expect, it } from 'vitest';
import { began, createWorld } from './world.ts';

async function output(expression: unknown, input: unknown = {}) {
  const run = await createWorld().run(
    'Look',
    { Look: { Type: 'Pass', Output: expression, End: true } },
    input,
  );
  return run.status === 'SUCCEEDED' ? run.output : run.cause;
}

describe('an expression', () => {
  it.each([
    ['{% $parse(\'{"a":1}\').a %}', 1],
    ['{% $partition([1, 2, 3, 4, 5], 2) %}', [[1, 2], [3, 4], [5]]],
    ['{% $range(0, 6, 2) %}', [0, 2, 4, 6]],
    ['{% $range(3, 1, -1) %}', [3, 2, 1]],
    ["{% $hash('input', 'SHA-1') %}", '140f86aae51ab9e1cda9b4254fe98a74eb54c1a1'],
    ['{% $random(42) %}', 0.7275636800328681],
    ['{% $millis() %}', began],
    ["{% $now('[Y]-[M01]-[D01]', '+0500') %}", '2026-03-02'],
    ['{% $length($uuid()) %}', 36],
  ])('%s has the functions of the service', async (expression, value) => {
    expect(await output(expression)).toEqual(value);
  });

  it('collapses a result of one as JSONata does, but not an array that is in the data', async () => {
    const input = { people: [{ name: 'A', tags: ['x'] }] };
    expect(await output('{% $states.input.people.name %}', input)).toBe('A');
    expect(await output('{% $states.input.people[0].tags %}', input)).toEqual(['x']);
    expect(await output('{% $states.input.people.name[] %}', input)).toEqual(['A']);
  });

  it('stands only where nothing is outside of its marks', async () => {
    const literals = { a: ' {% $states.input %}', b: '$states.input', c: [1, null, { d: '{% 1 + 1 %}' }] };
    expect(await output(literals)).toEqual({ ...literals, c: [1, null, { d: 2 }] });
  });

  it.each([
    ['{% $states.input.missing %}', 'Output', 'returned nothing (undefined).'],
    ['{% function($x) { $x } %}', 'Output', 'returned an unsupported result type.'],
    [
      "{% $eval('1 + 1') %}",
      'Output',
      'threw an error during evaluation. T1006: Attempted to invoke a non-function',
    ],
    ["{% $error('not today') %}", 'Output', 'threw an error during evaluation. D3137: not today'],
    [
      "{% $hash('a', 'CRC') %}",
      'Output',
      'threw an error during evaluation: Unsupported hash algorithm: CRC',
    ],
  ])('%s fails in the words of the service', async (expression, field, words) => {
    const sentence = `The JSONata expression '${expression.slice(3, -3)}' specified for the field '${field}' ${words}`;
    expect(await output(expression)).toBe(
      `An error occurred while executing the state 'Look' (entered at the event id #2). ${sentence}`,
    );
  });

  it('names the place inside its field when it fails', async () => {
    expect(await output({ a: [1, '{% $nothing %}'] })).toContain("for the field 'Output/a[1]'");
  });

  it('sees who and where it is', async () => {
    const context = await output('{% $states.context %}');
    expect(context).toMatchObject({
      Execution: { Name: 'it', Input: {}, StartTime: '2026-03-02T04:00:00.000Z' },
      State: { Name: 'Look', RetryCount: 0 },
      StateMachine: { Name: 'tried' },
    });
  });

  it('that never ends is cut off', async () => {
    expect(await output('{% ($f := function($x) { 1 + $f($x) }; $f(1)) %}')).toContain('D1011');
  });

  it('in a variable assignment sees the values from before the state', async () => {
    const run = await createWorld().run('Set', {
      Set: { Type: 'Pass', Assign: { a: 1, b: 2 }, Next: 'Swap' },
      Swap: { Type: 'Pass', Assign: { a: '{% $b %}', b: '{% $a %}' }, Next: 'Tell' },
      Tell: { Type: 'Pass', Output: '{% [$a, $b] %}', End: true },
    });
    expect(run.output).toEqual([2, 1]);
  });
});
