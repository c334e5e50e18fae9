import { keepPeople } from '#functions/reactions/keep-people.ts';
import { keepRows } from '#functions/reactions/keep-rows.ts';
import { moveGoodsAlong } from '#functions/reactions/move-goods.ts';
import { moveTheWorkflow } from '#functions/reactions/move-the-workflow.ts';
import { reactToEvent } from '#functions/reactions/react-to-event.ts';
import { tellWhoOpened } from '#functions/reactions/tell-who-opened.ts';
import { streamHandler } from '#functions/runtime/chains.ts';
import { readEnvironment } from '#functions/runtime/environment.ts';
import { createCaseStarter } from '#functions/runtime/workflow.ts';
import { createCaseRows, createGoods, eventIn } from '#functions/store/index.ts';
import { messagingSurroundings } from './messaging.ts';

const around = messagingSurroundings();
const starter = createCaseStarter(around.sfn, readEnvironment(['CASE_WORKFLOW_ARN']).CASE_WORKFLOW_ARN);

const react = reactToEvent([
  keepRows({ rows: createCaseRows(around.store) }),
  moveGoodsAlong({ cases: around.cases, goods: createGoods(around.store) }),
  keepPeople(around),
  tellWhoOpened(around),
  moveTheWorkflow({ ...around, starter }),
]);

export const handler = streamHandler(async (record) => {
  const recorded = eventIn(record);
  if (recorded !== undefined) await react(recorded);
});
