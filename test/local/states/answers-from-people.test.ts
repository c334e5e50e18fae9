import { describe, expect, it } from 'vitest';
import { ask, createWorld, throws, tokenIn, type World } from './world.ts';

const done = { Type: 'Pass', End: true };

/** A workflow that asks a volunteer and goes to "Ask Someone Else" when nothing comes. */
function asking(more: Record<string, unknown> = {}) {
  const tokens: string[] = [];
  const world = createWorld({
    ask: (payload) => {
      tokens.push(tokenIn(payload));
      return { ok: true, payload: null };
    },
  });
  const silence = [{ ErrorEquals: ['States.Timeout'], Next: 'Ask Someone Else' }];
  world.states.register('asking', {
    QueryLanguage: 'JSONata',
    StartAt: 'Ask the Volunteer',
    States: {
      'Ask the Volunteer': ask('ask', { TimeoutSeconds: 3600, Catch: silence, Next: 'Thank Them', ...more }),
      'Thank Them': done,
      'Ask Someone Else': done,
    },
  });
  return { world, tokens, token: () => tokens.at(-1) ?? '' };
}

const send = (world: World, taskToken: string, output: unknown) =>
  world.states.api('SendTaskSuccess', { taskToken, output: JSON.stringify(output) });

describe('a question with a token', () => {
  it('waits for its answer, which becomes the result', async () => {
    const { world, token } = asking();
    const arn = await world.start('asking');
    expect(world.states.running()).toMatchObject([
      { states: [{ state: 'Ask the Volunteer', waitsFor: { kind: 'token', token: token() } }] },
    ]);
    expect(await send(world, token(), { answer: 'yes' })).toEqual({ status: 200, body: {} });
    expect(await world.end(arn)).toMatchObject({ status: 'SUCCEEDED', output: { answer: 'yes' } });
    expect(await world.types(arn)).toEqual(
      expect.arrayContaining(['TaskScheduled', 'TaskStarted', 'TaskSubmitted', 'TaskSucceeded']),
    );
  });

  it('goes on without an answer when its time is over, and says so to a late one', async () => {
    const { world, token } = asking();
    const arn = await world.start('asking');
    await world.passTo(3600);
    expect(await world.path(arn)).toEqual(['Ask the Volunteer', 'Ask Someone Else']);
    expect((await send(world, token(), 'yes')).body).toMatchObject({ __type: 'TaskTimedOut' });
  });

  it('takes one answer only', async () => {
    const { world, token } = asking();
    await world.start('asking');
    await send(world, token(), 'yes');
    expect((await send(world, token(), 'no')).body).toMatchObject({ __type: 'TaskTimedOut' });
  });

  it('can be answered with a failure, which Catch takes by its name', async () => {
    const { world, token } = asking({ Catch: [{ ErrorEquals: ['Refused'], Next: 'Ask Someone Else' }] });
    const arn = await world.start('asking');
    await world.states.api('SendTaskFailure', { taskToken: token(), error: 'Refused', cause: 'no car' });
    const { output } = await world.end(arn);
    expect(output).toEqual({ Error: 'Refused', Cause: 'no car' });
  });

  it('asked again after a failure has a new token, and the old one is worth nothing', async () => {
    const { world, tokens } = asking({ Retry: [{ ErrorEquals: ['Refused'], IntervalSeconds: 5 }] });
    await world.start('asking');
    await world.states.api('SendTaskFailure', { taskToken: tokens[0], error: 'Refused' });
    await world.passTo(5);
    expect(tokens).toHaveLength(2);
    expect((await send(world, tokens[0] ?? '', 'yes')).body).toMatchObject({ __type: 'TaskTimedOut' });
    expect((await send(world, tokens[1] ?? '', 'yes')).status).toBe(200);
  });

  it('stays open as long as signs of life come in time', async () => {
    const { world, token } = asking({ HeartbeatSeconds: 60 });
    const arn = await world.start('asking');
    await world.passTo(50);
    await world.states.api('SendTaskHeartbeat', { taskToken: token() });
    await world.passTo(109);
    expect(await world.path(arn)).toEqual(['Ask the Volunteer']);
    await world.passTo(110);
    expect(await world.path(arn)).toEqual(['Ask the Volunteer', 'Ask Someone Else']);
  });

  it('lets a missing sign of life be caught by its own name', async () => {
    const heartbeat = [{ ErrorEquals: ['States.HeartbeatTimeout'], Next: 'Ask Someone Else' }];
    const { world } = asking({ HeartbeatSeconds: 60, Catch: heartbeat });
    const arn = await world.start('asking');
    await world.passTo(60);
    expect(await world.path(arn)).toEqual(['Ask the Volunteer', 'Ask Someone Else']);
  });

  it('counts an answer that comes while the question is still being sent', async () => {
    const world = createWorld({
      ask: async (payload) => {
        await send(world, tokenIn(payload), 'at once');
        return { ok: true, payload: null };
      },
    });
    const run = await world.run('Ask the Volunteer', { 'Ask the Volunteer': ask('ask') });
    expect(run).toMatchObject({ status: 'SUCCEEDED', output: 'at once' });
    expect(run.types).not.toContain('TaskSubmitted');
  });

  it('fails when it could not be sent', async () => {
    const world = createWorld({ ask: throws('NoAddress') });
    const run = await world.run('Ask the Volunteer', { 'Ask the Volunteer': ask('ask') });
    expect(run).toMatchObject({ status: 'FAILED', error: 'NoAddress' });
  });

  it.each([
    ['not one of ours', 'nonsense', 'InvalidToken'],
    [
      'of an execution that never was',
      Buffer.from('["arn",1,1,"x"]').toString('base64url'),
      'TaskDoesNotExist',
    ],
  ])('tells a token %s apart', async (_, taskToken, type) => {
    const { world } = asking();
    expect((await send(world, taskToken, 'yes')).body).toMatchObject({ __type: type });
  });
});
