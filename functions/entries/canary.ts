import middy from '@middy/core';
import { walkWithCanary } from '#functions/canary/canary.ts';
import { createExecutionEnds } from '#functions/canary/execution-end.ts';
import { sfnClient } from '#functions/runtime/aws.ts';
import { log, nameOf } from '#functions/runtime/log.ts';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { createAsks, createCaseRows, createCases, createPeople } from '#functions/store/index.ts';

const { store, settings, now } = surroundings();

const walk = walkWithCanary({
  cases: createCases(store),
  rows: createCaseRows(store),
  asks: createAsks(store),
  people: createPeople(store),
  executions: createExecutionEnds(sfnClient()),
  settings,
  now,
});

export const handler = middy(walk).onError(({ error }) =>
  log.error('canary-failed', { error: nameOf(error) }),
);
