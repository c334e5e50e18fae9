import { taskHandler } from '#functions/runtime/chains.ts';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { planTheCheckIn, planTheCheckInInput } from '#functions/steps/plan-the-check-in.ts';
import { createCases } from '#functions/store/index.ts';

const { store, settings, now } = surroundings();

export const handler = taskHandler(
  'plan-the-check-in',
  planTheCheckInInput,
  planTheCheckIn({ cases: createCases(store), settings, now }),
);
