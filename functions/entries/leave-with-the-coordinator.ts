import { taskHandler } from '#functions/runtime/chains.ts';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { leaveInput, leaveWithTheCoordinator } from '#functions/steps/leave-with-the-coordinator.ts';
import { createCases } from '#functions/store/index.ts';

const { store } = surroundings();

export const handler = taskHandler(
  'leave-with-the-coordinator',
  leaveInput,
  leaveWithTheCoordinator({ cases: createCases(store) }),
);
