import { sfnClient } from '#functions/runtime/aws.ts';
import { taskHandler } from '#functions/runtime/chains.ts';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { createWaker } from '#functions/runtime/workflow.ts';
import { waitForNews, waitingInput } from '#functions/steps/waiting.ts';
import { createAsks, createCases } from '#functions/store/index.ts';

const { store, now } = surroundings();
const the = { cases: createCases(store), asks: createAsks(store), waker: createWaker(sfnClient()), now };

export const handler = taskHandler('wait-for-news', waitingInput, (input) => waitForNews(the, input));
