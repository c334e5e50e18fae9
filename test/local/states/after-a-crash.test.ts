import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask, call, createWorld, type Functions, jsonata, machineArn, returns, tokenIn } from './world.ts';

let folder = '';
const open: DatabaseSync[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'states-'));
});
afterEach(() => {
  for (const database of open.splice(0)) database.close();
  rmSync(folder, { recursive: true });
});

/** A process that runs on the same database file as the one before it. */
function process(functions: Functions = {}) {
  const database = new DatabaseSync(join(folder, 'states.db'));
  database.exec('PRAGMA journal_mode = WAL');
  open.push(database);
  return createWorld(functions, { database });
}

const caseOf = jsonata('Wait a Day', {
  'Wait a Day': { Type: 'Wait', Seconds: 86400, Assign: { day: 1 }, Next: 'Ring' },
  Ring: call('ring', { Assign: { rang: '{% $states.result.Payload %}' }, Next: 'Say What Was Said' }),
  'Say What Was Said': { Type: 'Pass', Output: '{% [$day, $rang] %}', End: true },
});

const never = () => new Promise<never>(() => undefined);

describe('after the process was killed', () => {
  it('a wait goes on, ends when it would have, and the history is the same as without a crash', async () => {
    const undisturbed = createWorld({ ring: returns('hello') });
    undisturbed.states.register('case', caseOf);
    const whole = await undisturbed.start('case');
    await undisturbed.passTo(86400);

    const first = process();
    first.states.register('case', caseOf);
    const arn = await first.start('case');
    first.states.close();

    const second = process({ ring: returns('hello') });
    await second.states.resume();
    expect(second.states.nextDue()).toBe(Date.UTC(2026, 2, 3, 4));
    await second.passTo(86400);
    expect(await second.end(arn)).toMatchObject({ status: 'SUCCEEDED', output: [1, 'hello'] });
    const links = (events: { id: number; previousEventId: number; type: string }[]) =>
      events.map(({ id, previousEventId, type }) => [id, previousEventId, type]);
    expect(links(await second.events(arn))).toEqual(links(await undisturbed.events(whole)));
  });

  it('a function that was being called is called again', async () => {
    const first = process({ ring: never });
    first.states.register('case', jsonata('Ring', { Ring: call('ring') }));
    const request = { stateMachineArn: machineArn('case'), name: 'it' };
    await first.states.api('StartExecution', request);
    expect(first.calls).toHaveLength(1);
    first.states.close();

    const second = process({ ring: returns('hello') });
    await second.states.resume();
    await second.states.settled();
    const arn = 'arn:aws:states:us-east-1:000000000000:execution:case:it';
    expect(await second.end(arn)).toMatchObject({ status: 'SUCCEEDED', output: 'hello' });
    expect(await second.types(arn)).toEqual([
      'ExecutionStarted',
      'TaskStateEntered',
      'TaskScheduled',
      'TaskStarted',
      'TaskSucceeded',
      'TaskStateExited',
      'ExecutionSucceeded',
    ]);
  });

  it('an answer that was taken is not lost, and a question still open can be answered', async () => {
    let token = '';
    const hand: Functions = {
      ask: (payload) => {
        token = tokenIn(payload);
        return { ok: true, payload: null };
      },
    };
    const twice = jsonata('Ask', { Ask: ask('ask', { Next: 'Ask Again' }), 'Ask Again': ask('ask') });
    const first = process(hand);
    first.states.register('case', twice);
    const arn = await first.start('case');
    const taken = first.states.api('SendTaskSuccess', { taskToken: token, output: '"one"' });
    expect((await taken).status).toBe(200);
    first.states.close();

    const second = process(hand);
    await second.states.resume();
    await second.states.settled();
    expect(await second.path(arn)).toEqual(['Ask', 'Ask Again']);
    await second.states.api('SendTaskSuccess', { taskToken: token, output: '"two"' });
    expect(await second.end(arn)).toMatchObject({ status: 'SUCCEEDED', output: 'two' });
  });

  it('a pause before another attempt still ends when it was due', async () => {
    const retry = [{ ErrorEquals: ['States.ALL'], IntervalSeconds: 600 }];
    const first = process();
    first.states.register('case', jsonata('Ring', { Ring: call('ring', { Retry: retry }) }));
    const arn = await first.start('case');
    first.states.close();

    const second = process({ ring: returns('hello') });
    await second.states.resume();
    await second.passTo(599);
    expect(second.calls).toEqual([]);
    await second.passTo(600);
    expect(await second.end(arn)).toMatchObject({ status: 'SUCCEEDED' });
  });

  it('the end of a nested workflow reaches the one that waits for it', async () => {
    const nested = {
      Type: 'Task',
      Resource: 'arn:aws:states:::states:startExecution.sync:2',
      Arguments: { StateMachineArn: machineArn('child'), Name: 'child' },
      Output: '{% $states.result.Output %}',
      End: true,
    };
    const first = process();
    first.states.register(
      'child',
      jsonata('Wait', { Wait: { Type: 'Wait', Seconds: 60, Output: 'over', End: true } }),
    );
    first.states.register('parent', jsonata('Ask', { Ask: nested }));
    const arn = await first.start('parent');
    first.states.close();

    const second = process();
    await second.states.resume();
    await second.passTo(60);
    expect(await second.end(arn)).toMatchObject({ status: 'SUCCEEDED', output: 'over' });
  });

  it('an execution that had moved half its way through branches goes on in each of them', async () => {
    const wait = (seconds: number) => ({
      StartAt: `Wait ${seconds}`,
      States: { [`Wait ${seconds}`]: { Type: 'Wait', Seconds: seconds, Output: seconds, End: true } },
    });
    const first = process();
    const branches = { Type: 'Parallel', Branches: [wait(10), wait(20), wait(30)], End: true };
    first.states.register('case', jsonata('All', { All: branches }));
    const arn = await first.start('case');
    await first.passTo(10);
    first.states.close();

    const second = process();
    await second.states.resume();
    await second.passTo(30);
    expect(await second.end(arn)).toMatchObject({ status: 'SUCCEEDED', output: [10, 20, 30] });
  });
});
