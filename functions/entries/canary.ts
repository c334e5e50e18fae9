import { walkWithCanary } from '#functions/canary/canary.ts';
import { createExecutionEnds } from '#functions/canary/execution-end.ts';
import { sfnClient } from '#functions/runtime/aws.ts';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { createAsks, createCaseRows, createCases, createPeople } from '#functions/store/index.ts';

const { store, settings, now } = surroundings();

export const handler = walkWithCanary({
  cases: createCases(store),
  rows: createCaseRows(store),
  asks: createAsks(store),
  people: createPeople(store),
  executions: createExecutionEnds(sfnClient()),
  settings,
  now,
});
