import { taskHandler } from '#functions/runtime/chains.ts';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { lookAtTheCase, lookInput } from '#functions/steps/look-at-the-case.ts';
import { createAsks, createCases } from '#functions/store/index.ts';

const { store, settings, now } = surroundings();

export const handler = taskHandler(
  'look-at-the-case',
  lookInput,
  lookAtTheCase({ cases: createCases(store), asks: createAsks(store), settings, now }),
);
