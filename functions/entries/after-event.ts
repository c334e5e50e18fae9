import { keepPeople } from '#functions/reactions/keep-people.ts';
import { keepRows } from '#functions/reactions/keep-rows.ts';
import { moveGoodsAlong } from '#functions/reactions/move-goods.ts';
import { moveTheWorkflow } from '#functions/reactions/move-the-workflow.ts';
import { reactToEvent } from '#functions/reactions/react-to-event.ts';
import { sfnClient } from '#functions/runtime/aws.ts';
import { streamHandler } from '#functions/runtime/chains.ts';
import { readEnvironment } from '#functions/runtime/environment.ts';
import { surroundings } from '#functions/runtime/surroundings.ts';
import { createCaseStarter, createWaker } from '#functions/runtime/workflow.ts';
import {
  createAsks,
  createCaseRows,
  createCases,
  createGoods,
  createPeople,
  eventIn,
} from '#functions/store/index.ts';

const { store, now } = surroundings();
const cases = createCases(store);
const sfn = sfnClient();

const react = reactToEvent([
  keepRows({ rows: createCaseRows(store) }),
  moveGoodsAlong({ cases, goods: createGoods(store) }),
  keepPeople({ cases, people: createPeople(store), now }),
  moveTheWorkflow({
    asks: createAsks(store),
    starter: createCaseStarter(sfn, readEnvironment(['CASE_WORKFLOW_ARN']).CASE_WORKFLOW_ARN),
    waker: createWaker(sfn),
  }),
]);

export const handler = streamHandler(async (record) => {
  const recorded = eventIn(record);
  if (recorded !== undefined) await react(recorded);
});
