import { expect, test } from 'vitest';
import { openDatabase } from '#local/database.ts';
import { createVirtualClock } from '#local/time/virtual-clock.ts';

function freshDatabase() {
  const opened = openDatabase(undefined);
  if (!opened.ok) throw new Error('a database in memory is nobody else’s');
  return opened.value;
}

test('a clock that stands still moves only when it is moved', () => {
  let wall = 1_000;
  const clock = createVirtualClock({
    database: freshDatabase(),
    realTime: false,
    startAt: 50_000,
    wallClock: () => wall,
  });
  wall += 5_000;
  expect(clock.now()).toBe(50_000);
  clock.moveTo(60_000);
  expect(clock.now()).toBe(60_000);
});

test('a running clock goes at real speed from where it was moved to', () => {
  let wall = 1_000;
  const clock = createVirtualClock({ database: freshDatabase(), realTime: true, wallClock: () => wall });
  clock.moveTo(1_000_000);
  wall += 250;
  expect(clock.now()).toBe(1_000_250);
});

test('time does not go back when the machine’s clock is set back or an earlier moment is asked for', () => {
  let wall = 10_000;
  const clock = createVirtualClock({ database: freshDatabase(), realTime: true, wallClock: () => wall });
  wall = 20_000;
  expect(clock.now()).toBe(20_000);
  wall = 5_000;
  expect(clock.now()).toBe(20_000);
  clock.moveTo(1_000);
  expect(clock.now()).toBe(20_000);
});

test.each([true, false])('after a restart time goes on from where it was (running: %s)', (realTime) => {
  const database = freshDatabase();
  let wall = 1_000;
  const wallClock = () => wall;
  const before = createVirtualClock({ database, realTime, startAt: 70_000, wallClock });
  before.moveTo(90_000);
  wall += 400;
  const after = createVirtualClock({ database, realTime, startAt: 70_000, wallClock });
  expect(after.now()).toBe(realTime ? 90_400 : 90_000);
});
