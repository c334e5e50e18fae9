import { describe, expect, it } from 'vitest';
import { ask, call, createWorld, jsonata, machineArn, throws, tokenIn } from './world.ts';

const start = (pattern: string, more: Record<string, unknown> = {}) => ({
  Type: 'Task',
  Resource: `arn:aws:states:::states:startExecution${pattern}`,
  Arguments: { StateMachineArn: machineArn('asking'), Name: 'K-1.1', Input: { reference: 'K-1' } },
  ...('Next' in more ? {} : { End: true }),
  ...more,
});

function withQuestion(parent: Record<string, unknown>) {
  let token = '';
  const world = createWorld({
    ask: (payload) => {
      token = tokenIn(payload);
      return { ok: true, payload: null };
    },
    broken: throws('Broken'),
  });
  world.states.register('asking', jsonata('Ask the Volunteer', { 'Ask the Volunteer': ask('ask') }));
  world.states.register(
    'parent',
    jsonata('Ask', { Ask: parent, 'Tell the Coordinator': { Type: 'Succeed' } }),
  );
  return { world, answer: (output: unknown) => send(output) };

  async function send(output: unknown) {
    await world.states.api('SendTaskSuccess', { taskToken: token, output: JSON.stringify(output) });
    await world.states.settled();
  }
}

describe('a workflow inside a workflow', () => {
  it('gives its output as data to the one that waits for it (.sync:2)', async () => {
    const { world, answer } = withQuestion(start('.sync:2', { Output: '{% $states.result.Output.said %}' }));
    const arn = await world.start('parent');
    expect(world.states.running().map(({ machine }) => machine)).toEqual(['parent', 'asking']);
    await answer({ said: 'yes' });
    expect(await world.end(arn)).toMatchObject({ status: 'SUCCEEDED', output: 'yes' });
  });

  it('gives its output as text to the one that waits for it (.sync)', async () => {
    const { world, answer } = withQuestion(start('.sync', { Output: '{% $states.result.Output %}' }));
    const arn = await world.start('parent');
    await answer({ said: 'yes' });
    expect(await world.end(arn)).toMatchObject({ output: '{"said":"yes"}' });
  });

  it('is not waited for when only its start was asked for', async () => {
    const { world } = withQuestion(start('', { Output: '{% $states.result.ExecutionArn %}' }));
    const arn = await world.start('parent');
    expect(await world.end(arn)).toMatchObject({
      output: 'arn:aws:states:us-east-1:000000000000:execution:asking:K-1.1',
    });
    expect(world.states.running().map(({ machine }) => machine)).toEqual(['asking']);
  });

  it('that fails, fails the task that waits for it, with its own error inside the cause', async () => {
    const { world } = withQuestion(
      start('.sync:2', {
        Catch: [
          {
            ErrorEquals: ['States.TaskFailed'],
            Output: '{% $parse($states.errorOutput.Cause).Error %}',
            Next: 'Tell the Coordinator',
          },
        ],
      }),
    );
    world.states.register('asking', jsonata('Break', { Break: call('broken') }));
    const arn = await world.start('parent');
    expect(await world.end(arn)).toMatchObject({ status: 'SUCCEEDED', output: 'Broken' });
  });

  it('is stopped when the one that waits for it gives up', async () => {
    const late = [{ ErrorEquals: ['States.Timeout'], Next: 'Tell the Coordinator' }];
    const { world } = withQuestion(start('.sync:2', { TimeoutSeconds: 60, Catch: late }));
    await world.start('parent');
    await world.passTo(60);
    const child = 'arn:aws:states:us-east-1:000000000000:execution:asking:K-1.1';
    expect(await world.end(child)).toMatchObject({ status: 'ABORTED' });
  });

  it('cannot take a name that was used before', async () => {
    const { world } = withQuestion(start('.sync:2'));
    await world.start('asking', { reference: 'another' }, 'K-1.1');
    const arn = await world.start('parent');
    expect(await world.end(arn)).toMatchObject({ error: 'StepFunctions.ExecutionAlreadyExistsException' });
  });

  it('that does not exist is named in the failure', async () => {
    const missing = { StateMachineArn: machineArn('nowhere') };
    const { world } = withQuestion(start('.sync:2', { Arguments: missing }));
    const arn = await world.start('parent');
    expect(await world.end(arn)).toMatchObject({ error: 'StepFunctions.StateMachineDoesNotExistException' });
  });
});
