import { describe, expect, it } from 'vitest';
import { ask, call, createWorld, returns, throws, tokenIn } from './world.ts';

const branch = (startAt: string, states: Record<string, unknown>) => ({ StartAt: startAt, States: states });

describe('branches side by side', () => {
  it('end together, and their outputs stand in the order of the branches', async () => {
    const world = createWorld();
    const run = await world.run(
      'Prepare',
      {
        Prepare: {
          Type: 'Parallel',
          Arguments: { family: '{% $states.input.family %}' },
          Branches: [
            branch('Pack Food', {
              'Pack Food': { Type: 'Wait', Seconds: 60, Next: 'Food Packed' },
              'Food Packed': { Type: 'Pass', Output: '{% "food for " & $states.input.family %}', End: true },
            }),
            branch('Pack Clothes', { 'Pack Clothes': { Type: 'Pass', Output: 'clothes', End: true } }),
          ],
          Output: { packed: '{% $states.result %}' },
          End: true,
        },
      },
      { family: 'A' },
    );
    expect(run.output).toEqual({ packed: ['food for A', 'clothes'] });
  });

  it('stop when one of them fails, and the failure can be caught', async () => {
    const world = createWorld({ pack: throws('NothingLeft') });
    const run = await world.run('Prepare', {
      Prepare: {
        Type: 'Parallel',
        Branches: [
          branch('Wait for a Driver', { 'Wait for a Driver': { Type: 'Wait', Seconds: 600, End: true } }),
          branch('Pack Food', { 'Pack Food': call('pack') }),
        ],
        Catch: [{ ErrorEquals: ['NothingLeft'], Next: 'Order More' }],
        End: true,
      },
      'Order More': { Type: 'Succeed' },
    });
    expect(run).toMatchObject({ status: 'SUCCEEDED' });
    expect(run.types).toEqual(
      expect.arrayContaining(['TaskStateAborted', 'WaitStateAborted', 'ParallelStateFailed']),
    );
    expect(world.states.running()).toEqual([]);
  });

  it('keep their variables to themselves and see those from before', async () => {
    const world = createWorld();
    const inner = { Type: 'Pass', Assign: { own: '{% $outer + 1 %}' }, Next: 'Tell' };
    const tell = { Type: 'Pass', Output: '{% [$outer, $own] %}', End: true };
    const run = await world.run('Set', {
      Set: { Type: 'Pass', Assign: { outer: 1 }, Next: 'Prepare' },
      Prepare: { Type: 'Parallel', Branches: [branch('Add', { Add: inner, Tell: tell })], Next: 'Look' },
      Look: {
        Type: 'Pass',
        Output: { branches: '{% $states.input %}', own: '{% $exists($own) %}' },
        End: true,
      },
    });
    expect(run.output).toEqual({ branches: [[1, 2]], own: false });
  });
});

describe('the same steps for each item', () => {
  const forEach = (more: Record<string, unknown>) => ({
    Type: 'Map',
    Items: '{% $states.input.families %}',
    ItemProcessor: branch('Deliver', { Deliver: call('deliver') }),
    End: true,
    ...more,
  });

  it('see their item, its place and the whole input', async () => {
    const world = createWorld({ deliver: (payload) => ({ ok: true, payload }) });
    const selector = {
      who: '{% $states.context.Map.Item.Value %}',
      place: '{% $states.context.Map.Item.Index + 1 %}',
      of: '{% $count($states.input.families) %}',
    };
    const run = await world.run(
      'Deliver to All',
      { 'Deliver to All': forEach({ ItemSelector: selector }) },
      {
        families: ['A', 'B'],
      },
    );
    expect(run.output).toEqual([
      { who: 'A', place: 1, of: 2 },
      { who: 'B', place: 2, of: 2 },
    ]);
  });

  it('run so many at once as allowed', async () => {
    let atOnce = 0;
    let most = 0;
    const world = createWorld({
      deliver: async () => {
        atOnce += 1;
        most = Math.max(most, atOnce);
        await new Promise((resolve) => setTimeout(resolve, 2));
        atOnce -= 1;
        return returns('ok')();
      },
    });
    const families = ['A', 'B', 'C', 'D', 'E'];
    const run = await world.run(
      'Deliver to All',
      { 'Deliver to All': forEach({ MaxConcurrency: 2 }) },
      { families },
    );
    expect(run.output).toHaveLength(5);
    expect(most).toBe(2);
  });

  it('are tried all over again when the whole is retried', async () => {
    const world = createWorld({ deliver: (_, count) => (count === 2 ? throws('Flat')() : returns(count)()) });
    const retry = [{ ErrorEquals: ['Flat'], MaxAttempts: 1 }];
    const states = { 'Deliver to All': forEach({ MaxConcurrency: 1, Retry: retry }) };
    const run = await world.run('Deliver to All', states, { families: ['A', 'B'] });
    expect(run).toMatchObject({ status: 'SUCCEEDED', output: [3, 4] });
    expect(run.types.filter((type) => type === 'MapStateStarted')).toHaveLength(2);
  });

  it('can each wait for their own answer', async () => {
    const tokens: string[] = [];
    const world = createWorld({
      ask: (payload) => {
        tokens.push(tokenIn(payload));
        return returns(null)();
      },
    });
    const processor = branch('Ask a Volunteer', { 'Ask a Volunteer': ask('ask') });
    world.states.register('asking', {
      QueryLanguage: 'JSONata',
      StartAt: 'Ask All',
      States: { 'Ask All': forEach({ ItemProcessor: processor }) },
    });
    const arn = await world.start('asking', { families: ['A', 'B'] });
    for (const [index, taskToken] of tokens.entries()) {
      await world.states.api('SendTaskSuccess', { taskToken, output: JSON.stringify(`yes ${index}`) });
    }
    expect(await world.end(arn)).toMatchObject({ status: 'SUCCEEDED', output: ['yes 0', 'yes 1'] });
  });
});
