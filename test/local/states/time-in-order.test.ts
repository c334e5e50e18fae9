import { describe, expect, it } from 'vitest';
import { createTimers, type TimerEntry } from '#local/states/timers/timers.ts';
import { call, createWorld, jsonata, returns } from './world.ts';

describe('timers', () => {
  it('fire one at a time, earliest first, in the order they were set when due together', async () => {
    const world = createWorld({ note: returns('noted') });
    const waiting = { Type: 'Wait', Seconds: '{% $states.input.seconds %}', Next: 'Note' };
    world.states.register('waiting', jsonata('Wait', { Wait: waiting, Note: call('note') }));
    for (const [name, seconds] of Object.entries({ late: 90, first: 60, second: 60, early: 30 })) {
      await world.start('waiting', { seconds, name }, name);
    }
    await world.passTo(100);
    expect(world.calls.map(({ at, payload }) => [at, payload])).toEqual([
      [30, { seconds: 30, name: 'early' }],
      [60, { seconds: 60, name: 'first' }],
      [60, { seconds: 60, name: 'second' }],
      [90, { seconds: 90, name: 'late' }],
    ]);
  });

  it('that are not due do not fire', async () => {
    const world = createWorld();
    world.states.register('waiting', jsonata('Wait', { Wait: { Type: 'Wait', Seconds: 60, End: true } }));
    await world.start('waiting');
    const due = world.states.nextDue() ?? 0;
    expect(await world.states.fireNext(due - 1)).toBe(false);
    expect(await world.states.fireNext(due)).toBe(true);
    expect(world.states.nextDue()).toBeUndefined();
  });

  it('tell whoever moves the clock when the next moment changes', async () => {
    const told: (number | undefined)[] = [];
    const world = createWorld({}, { onTimersChanged: () => told.push(world.states.nextDue()) });
    world.states.register('waiting', jsonata('Wait', { Wait: { Type: 'Wait', Seconds: 60, End: true } }));
    await world.start('waiting');
    const due = world.states.nextDue();
    await world.passTo(60);
    expect(told).toEqual([due, undefined]);
  });

  it('end an execution whose machine has a time limit', async () => {
    const world = createWorld();
    const definition = jsonata('Wait', { Wait: { Type: 'Wait', Seconds: 600, End: true } });
    world.states.register('limited', { ...definition, TimeoutSeconds: 60 });
    const arn = await world.start('limited');
    await world.passTo(60);
    expect(await world.end(arn)).toEqual({ status: 'TIMED_OUT' });
    expect((await world.types(arn)).at(-1)).toBe('ExecutionTimedOut');
  });

  it('stay in order however many there are, and those no longer standing are skipped', () => {
    const standing = new Set<number>();
    const timers = createTimers(({ order }) => standing.has(order));
    const entries: TimerEntry[] = Array.from({ length: 5000 }, (_, order) => ({
      at: (order * 7919) % 1000,
      order,
      arn: 'a',
      kind: 'deadline',
    }));
    for (const entry of entries) {
      if (entry.order % 3 === 0) standing.add(entry.order);
      timers.add(entry);
    }
    const taken: TimerEntry[] = [];
    for (let due = timers.takeDue(1000); due !== undefined; due = timers.takeDue(1000)) taken.push(due);
    const wanted = entries
      .filter(({ order }) => order % 3 === 0)
      .sort((a, b) => a.at - b.at || a.order - b.order);
    expect(taken).toEqual(wanted);
  });
});

describe('a workflow that never waits', () => {
  it('is cut off after as many events as the service allows', async () => {
    const world = createWorld();
    const round = { Type: 'Pass', Next: 'Round' };
    world.states.register('endless', jsonata('Round', { Round: round }));
    const arn = await world.start('endless');
    const end = await world.end(arn);
    expect(end).toMatchObject({ status: 'FAILED', error: 'States.Runtime' });
    const { body } = await world.states.api('GetExecutionHistory', {
      executionArn: arn,
      maxResults: 1,
      reverseOrder: true,
    });
    expect(body).toMatchObject({ events: [{ id: 25_000, type: 'ExecutionFailed' }] });
  });
});
