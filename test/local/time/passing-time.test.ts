import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '#local/database.ts';
import { createActivity } from '#local/time/activity.ts';
import { createPassingTime } from '#local/time/passing-time.ts';
import type { TimerSource } from '#local/time/timers.ts';
import { createVirtualClock } from '#local/time/virtual-clock.ts';

const start = Date.parse('2026-11-23T04:00:00Z');
const hour = 3_600_000;

/** A source whose timers are set by hand. */
function timersOf(fire: (name: string) => void) {
  const timers: { at: number; name: string }[] = [];
  const source: TimerSource = {
    nextDue: () => timers.sort((a, b) => a.at - b.at)[0]?.at,
    async fireNext(now) {
      const first = timers.sort((a, b) => a.at - b.at)[0];
      if (first === undefined || first.at > now) return false;
      timers.shift();
      fire(first.name);
      return true;
    },
  };
  return { source, set: (at: number, name: string) => timers.push({ at, name }) };
}

function world({ realTime = false } = {}) {
  const opened = openDatabase(undefined);
  if (!opened.ok) throw new Error('a database in memory is nobody else’s');
  const clock = createVirtualClock({ database: opened.value, realTime, startAt: start });
  const activity = createActivity();
  const happened: string[] = [];
  const onFire = { also: (_name: string): void => undefined };
  const timers = timersOf((name) => {
    happened.push(`${name} at ${(clock.now() - start) / hour} h`);
    onFire.also(name);
  });
  const time = createPassingTime({ clock, realTime, sources: [timers.source], quiet: activity.idle });
  return { clock, activity, timers, time, happened, onFire };
}

test('what runs every day anyway fires on the way, but is never the next thing that happens', async () => {
  const opened = openDatabase(undefined);
  if (!opened.ok) throw new Error('a database in memory is nobody else’s');
  const clock = createVirtualClock({ database: opened.value, realTime: false, startAt: start });
  const happened: string[] = [];
  const told = (what: string) => timersOf((name) => happened.push(`${what} ${name}`));
  const [daily, own] = [told('daily'), told('own')];
  daily.set(start + hour, 'work');
  own.set(start + 3 * hour, 'question');
  const time = createPassingTime({
    clock,
    realTime: false,
    sources: [own.source],
    background: [daily.source],
    quiet: async () => undefined,
  });

  expect(time.nextDue()).toBe(start + 3 * hour);
  await time.advance('next');

  expect(happened).toEqual(['daily work', 'own question']);
});

describe('when time is moved', () => {
  test('timers fire in order, each at its own moment', async () => {
    const { timers, time, happened } = world();
    timers.set(start + 5 * hour, 'later');
    timers.set(start + 2 * hour, 'sooner');
    timers.set(start + 50 * hour, 'not yet');

    const moved = await time.advance('P1D');

    expect(happened).toEqual(['sooner at 2 h', 'later at 5 h']);
    expect(moved).toEqual({ now: '2026-11-24T04:00:00.000Z', fired: 2 });
  });

  test('what follows from one timer is over before the next fires', async () => {
    const { timers, time, happened, onFire, activity } = world();
    timers.set(start + hour, 'first');
    timers.set(start + 2 * hour, 'second');
    onFire.also = (name) => {
      activity.track(wait(5).then(() => happened.push(`${name} is over`)));
    };

    await time.advance('PT3H');

    expect(happened).toEqual(['first at 1 h', 'first is over', 'second at 2 h', 'second is over']);
  });

  test('a timer that another one sets fires on the same way', async () => {
    const { timers, time, happened, onFire } = world();
    timers.set(start + hour, 'first');
    onFire.also = (name) => {
      if (name === 'first') timers.set(start + 2 * hour, 'set by the first');
    };

    await time.advance('P1D');

    expect(happened).toEqual(['first at 1 h', 'set by the first at 2 h']);
  });

  test('to the next thing that happens goes exactly there', async () => {
    const { timers, time, happened } = world();
    timers.set(start + 30 * hour, 'the next thing');
    timers.set(start + 31 * hour, 'the one after');

    const moved = await time.advance('next');

    expect(happened).toEqual(['the next thing at 30 h']);
    expect(moved).toEqual({ now: '2026-11-24T10:00:00.000Z', fired: 1 });
  });

  test('nothing planned: the next thing leaves time where it is', async () => {
    const { time } = world();
    expect(await time.advance('next')).toEqual({ now: '2026-11-23T04:00:00.000Z', fired: 0 });
  });

  test('two moves asked for at once are made one after the other', async () => {
    const { time } = world();
    const [first, second] = await Promise.all([time.advance('P1D'), time.advance('P1D')]);
    expect([first.now, second.now]).toEqual(['2026-11-24T04:00:00.000Z', '2026-11-25T04:00:00.000Z']);
  });
});

test('while time stands still, what is due already fires by itself', async () => {
  const { timers, time, happened } = world();
  timers.set(start, 'due now');
  timers.set(start + hour, 'due later');
  time.timersChanged();
  await time.settled();
  expect(happened).toEqual(['due now at 0 h']);
});

test('while time runs, a timer fires when its moment comes', async () => {
  const { timers, time, happened } = world({ realTime: true });
  timers.set(start + 30, 'soon');
  time.timersChanged();
  await time.settled();
  expect(happened).toHaveLength(0);
  await wait(60);
  expect(happened).toHaveLength(1);
  await time.stop();
});
