import { describe, expect, it } from 'vitest';
import { call, createWorld, jsonata } from './world.ts';

const done = { Type: 'Pass', End: true };
const processor = { StartAt: 'Pack', States: { Pack: done } };

function refusals(definition: unknown) {
  const result = createWorld().states.register('tried', definition);
  return 'refused' in result
    ? result.refused.map(({ state, field, reason }) => ({ state, field, reason }))
    : [];
}

describe('a definition', () => {
  it('that uses only what is understood is accepted', () => {
    const { states } = createWorld();
    expect(states.register('case', jsonata('Close', { Close: done }))).toEqual({
      arn: 'arn:aws:states:us-east-1:000000000000:stateMachine:case',
    });
  });

  it.each([
    ['a field of another state type', { ...done, Catch: [] }, 'Catch'],
    ['a field of the other query language', { ...done, ResultPath: '$.x' }, 'ResultPath'],
    [
      'a resource nobody plays here',
      { Type: 'Task', Resource: 'arn:aws:states:::sns:publish', End: true },
      'Resource',
    ],
    [
      'an argument that would change how the function is called',
      { ...call('x'), Arguments: { FunctionName: 'x', InvocationType: 'Event' } },
      'Arguments/InvocationType',
    ],
    ['credentials of another account', { ...call('x'), Credentials: {} }, 'Credentials'],
    [
      'an unknown field of a retrier',
      { ...call('x'), Retry: [{ ErrorEquals: ['A'], Every: 2 }] },
      'Retry[0]/Every',
    ],
    ['items read from elsewhere', map({ ItemReader: {} }), 'ItemReader'],
    ['batches of items', map({ ItemBatcher: {} }), 'ItemBatcher'],
    [
      'a distributed map',
      map({ ItemProcessor: { ...processor, ProcessorConfig: { Mode: 'DISTRIBUTED' } } }),
      'ItemProcessor/ProcessorConfig/Mode',
    ],
  ])('is refused for %s, by the name of the field', (_, state, field) => {
    expect(refusals(jsonata('Close', { Close: state }))).toContainEqual({
      state: 'Close',
      field,
      reason: 'unsupported',
    });
  });

  it.each([
    ['an expression that is not JSONata', { ...done, Output: { a: ['{% 1 + %}'] } }, 'Output/a[0]'],
    ['a name that means nothing at the top level', { ...done, Output: '{% reference %}' }, 'Output'],
    ['the error output outside of Catch', { ...done, Output: '{% $states.errorOutput.Error %}' }, 'Output'],
    ['a next state that is not there', { Type: 'Pass', Next: 'Nowhere' }, 'Next'],
    ['neither Next nor End', { Type: 'Pass' }, 'Next'],
    [
      'a catcher to nowhere',
      { ...call('x'), Catch: [{ ErrorEquals: ['A'], Next: 'Nowhere' }] },
      'Catch[0]/Next',
    ],
  ])('is refused for %s, as the real service would', (_, state, field) => {
    expect(refusals(jsonata('Close', { Close: state }))).toContainEqual({
      state: 'Close',
      field,
      reason: 'invalid',
    });
  });

  it('inside a branch is checked as well', () => {
    const branch = { StartAt: 'Pack', States: { Pack: { ...done, Label: 'x' } } };
    const refused = refusals(
      jsonata('Prepare', { Prepare: { Type: 'Parallel', Branches: [branch], End: true } }),
    );
    expect(refused).toEqual([{ state: 'Pack', field: 'Label', reason: 'unsupported' }]);
  });

  it('may use names inside filters, functions and steps, where they do mean something', () => {
    const output =
      "{% $states.input.people[age > 18].{ 'who': name }[who != 'x'] ~> $map(function($p) { $p.who }) %}";
    expect(refusals(jsonata('Close', { Close: { ...done, Output: output } }))).toEqual([]);
  });

  it('changed while an execution runs applies to new executions only', async () => {
    const world = createWorld();
    const version = (answer: string) =>
      jsonata('Wait', {
        Wait: { Type: 'Wait', Seconds: 60, Next: 'Answer' },
        Answer: { ...done, Output: answer },
      });
    world.states.register('case', version('first'));
    const early = await world.start('case', {}, 'early');
    world.states.register('case', version('second'));
    const late = await world.start('case', {}, 'late');
    await world.passTo(60);
    expect([(await world.end(early)).output, (await world.end(late)).output]).toEqual(['first', 'second']);
  });
});

function map(more: Record<string, unknown>): Record<string, unknown> {
  return { Type: 'Map', ItemProcessor: processor, End: true, ...more };
}
